package org.newsledger.processor.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact;

/**
 * One sense of a word or phrase that may carry an event.
 *
 * @param words lemmas; of a verb phrase the verb stands first, of a noun phrase the head last
 * @param conditions all must hold; none for the sense to fall back on
 * @param type PLOVER event type, or {@link #NO_EVENT}
 * @param mode PLOVER mode in lower case, or empty
 * @param effect what becomes of the target
 * @param actor the slots that hold the actor, the preferred first
 * @param target the slots that hold the target, the preferred first
 * @param example a sentence in which this sense is meant
 */
public record TriggerEntry(
    List<String> words,
    Pos pos,
    List<Condition> conditions,
    String type,
    String mode,
    Optional<Fact.Effect> effect,
    List<Slot> actor,
    List<Slot> target,
    String example) {

  /** The type of a sense that is no event. */
  public static final String NO_EVENT = "-";

  public TriggerEntry {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    actor = List.copyOf(actor);
    target = List.copyOf(target);
  }

  /** Whether this sense is an event. */
  public boolean isEvent() {
    return !type.equals(NO_EVENT);
  }

  /** The word that heads the phrase. */
  public String head() {
    return pos == Pos.V ? words.get(0) : words.get(words.size() - 1);
  }

  /** The word that says most whether the phrase can be there: the longest. */
  String rarestWord() {
    return words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
  }

  /** The words divided by blanks. */
  public String lemma() {
    return String.join(" ", words);
  }

  /**
   * Whether the arguments allow this sense; a doer is left unsaid only of what is done to somebody:
   * "the town was taken", but not "the town was left".
   */
  public boolean holds(ArgumentView arguments) {
    ArgumentView said =
        target.contains(Slot.OBJ)
            ? arguments
            : slot -> arguments.argument(slot).filter(a -> !a.isUnsaid());
    return conditions.stream().allMatch(condition -> condition.holds(said));
  }

  /** How narrow the conditions are: of two senses that hold, the one of more weight is meant. */
  int weight() {
    return conditions.stream().mapToInt(Condition::weight).sum();
  }
}
