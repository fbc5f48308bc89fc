package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.Fact;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** Verbs that lend their arguments to an event noun ("carry out an attack"). */
public final class LightVerbLexicon {

  private static final String NAME = "light-verbs";

  private final Map<String, List<LightVerb>> byVerb = new HashMap<>();

  /**
   * A verb and how its arguments serve the noun.
   *
   * @param words lemmas: the verb, its particle, noun or preposition ("take part in")
   * @param noun the slot the event noun stands in, {@code obj} unless the phrase says otherwise
   * @param actor the slots of the verb that hold the noun's actor
   * @param target the slots of the verb that hold the noun's target
   * @param status what the verb says of the event, where it says something ("foil")
   */
  public record LightVerb(
      List<String> words,
      Slot noun,
      List<Slot> actor,
      List<Slot> target,
      Optional<Fact.Status> status) {

    public LightVerb {
      words = List.copyOf(words);
      actor = List.copyOf(actor);
      target = List.copyOf(target);
    }
  }

  private LightVerbLexicon() {}

  /**
   * Reads the lexicon {@code light-verbs}.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if a row is bad
   */
  public static LightVerbLexicon load(Lexicons lexicons) {
    LightVerbLexicon lexicon = new LightVerbLexicon();
    lexicons.rows(NAME, 2, "lemma", "noun", "actor", "target", "status").forEach(lexicon::add);
    lexicon
        .byVerb
        .values()
        .forEach(
            verbs ->
                verbs.sort(
                    Comparator.<LightVerb>comparingInt(verb -> verb.words().size()).reversed()));
    return lexicon;
  }

  /** The light verbs that begin with this verb, the longest first. */
  public List<LightVerb> startingWith(String verbLemma) {
    return List.copyOf(byVerb.getOrDefault(verbLemma.toLowerCase(Locale.ROOT), List.of()));
  }

  /** Every light verb. */
  List<LightVerb> all() {
    return byVerb.values().stream().flatMap(List::stream).toList();
  }

  private void add(LexiconRow row) {
    Optional<Fact.Status> status =
        row.get(4).isEmpty() ? Optional.empty() : Optional.of(row.constant(4, Fact.Status.class));
    List<String> words = Arrays.asList(row.get(0).split(" ", -1));
    LightVerb verb =
        new LightVerb(words, new Slot(row.get(1)), slots(row, 2), slots(row, 3), status);
    byVerb.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(verb);
  }

  private static List<Slot> slots(LexiconRow row, int column) {
    return row.list(column).stream().map(Slot::new).toList();
  }
}
