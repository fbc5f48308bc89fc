package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The words that carry events, and which sense of them the arguments allow. */
public final class TriggerLexicon {

  private static final String NAME = "triggers";
  private static final int KEY_COLUMNS = 3;
  private static final String[] COLUMNS = {
    "lemma", "pos", "condition", "type", "mode", "effect", "actor", "target", "example"
  };

  /** The narrowest sense first; the sort is stable, so equals stay in the order of the file. */
  private static final Comparator<TriggerEntry> NARROWEST_FIRST =
      Comparator.comparingInt(TriggerEntry::weight).reversed();

  /** The phrase of most words first. */
  private static final Comparator<TriggerEntry> LONGEST_FIRST =
      Comparator.<TriggerEntry>comparingInt(entry -> entry.words().size())
          .reversed()
          .thenComparing(TriggerEntry::lemma)
          .thenComparing(NARROWEST_FIRST);

  private final List<TriggerEntry> all;
  private final Map<Key, List<TriggerEntry>> byLemma = new HashMap<>();
  private final Map<Key, List<TriggerEntry>> phrases = new HashMap<>();
  private final Set<String> gate = new HashSet<>();

  private record Key(String lemma, Pos pos) {}

  private TriggerLexicon(List<TriggerEntry> entries) {
    all = List.copyOf(entries);
    entries.forEach(this::add);
    byLemma.values().forEach(senses -> senses.sort(NARROWEST_FIRST));
    phrases.values().forEach(senses -> senses.sort(LONGEST_FIRST));
  }

  /**
   * Reads the lexicon {@code triggers}.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if a row is bad
   */
  public static TriggerLexicon load(Lexicons lexicons) {
    return new TriggerLexicon(
        lexicons.rows(NAME, KEY_COLUMNS, COLUMNS).stream().map(TriggerLexicon::entry).toList());
  }

  /** Every sense in the order of the file. */
  public List<TriggerEntry> all() {
    return all;
  }

  /**
   * The senses of a word or of a whole phrase, the narrowest first, the unconditional one last.
   *
   * @param lemma lemmas divided by blanks
   */
  public List<TriggerEntry> entries(String lemma, Pos pos) {
    return List.copyOf(byLemma.getOrDefault(key(lemma, pos), List.of()));
  }

  /** The senses of the phrases of several words with this head, the longest phrase first. */
  public List<TriggerEntry> phrases(String headLemma, Pos pos) {
    return List.copyOf(phrases.getOrDefault(key(headLemma, pos), List.of()));
  }

  /** The sense of a word or phrase that the arguments allow; it may be one that is no event. */
  public Optional<TriggerEntry> sense(String lemma, Pos pos, ArgumentView arguments) {
    return entries(lemma, pos).stream().filter(entry -> entry.holds(arguments)).findFirst();
  }

  /** Whether the verb may name somebody who is given something: "grant them asylum". */
  boolean isDitransitive(String verbLemma) {
    return entries(verbLemma, Pos.V).stream().anyMatch(e -> e.target().contains(Slot.IOBJ));
  }

  /** Whether the verb is one of an act that is done to somebody or with something. */
  boolean takesObject(String verbLemma) {
    return entries(verbLemma, Pos.V).stream()
        .filter(TriggerEntry::isEvent)
        .anyMatch(
            e ->
                e.target().contains(Slot.OBJ)
                    || e.conditions().stream().anyMatch(c -> c.slot().equals(Slot.OBJ)));
  }

  /** Whether a sentence with this lemma may hold an event, and none without such a lemma can. */
  public boolean isTriggerLemma(String lemma) {
    return gate.contains(lemma.toLowerCase(Locale.ROOT));
  }

  private void add(TriggerEntry entry) {
    byLemma.computeIfAbsent(key(entry.lemma(), entry.pos()), k -> new ArrayList<>()).add(entry);
    if (entry.words().size() > 1) {
      phrases.computeIfAbsent(key(entry.head(), entry.pos()), k -> new ArrayList<>()).add(entry);
    }
    if (entry.isEvent()) {
      gate.add(entry.rarestWord());
    }
  }

  private static Key key(String lemma, Pos pos) {
    return new Key(lemma.toLowerCase(Locale.ROOT), pos);
  }

  private static TriggerEntry entry(LexiconRow row) {
    Optional<Fact.Effect> effect =
        row.get(5).isEmpty() ? Optional.empty() : Optional.of(row.constant(5, Fact.Effect.class));
    try {
      return new TriggerEntry(
          Arrays.asList(row.get(0).split(" ", -1)),
          row.constant(1, Pos.class),
          Condition.parseAll(row.get(2)),
          row.get(3),
          row.get(4),
          effect,
          slots(row, 6),
          slots(row, 7),
          row.get(8));
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private static List<Slot> slots(LexiconRow row, int column) {
    return row.list(column).stream().map(Slot::new).toList();
  }
}
