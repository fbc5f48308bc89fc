package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.Fact;
import org.newsledger.processor.lexicon.Lexicons;

class TriggerLexiconTest {

  private static final TriggerLexicon LEXICON = TriggerLexicon.load(Lexicons.builtIn("en"));

  /** PLOVER's event types, each with the modes that may refine it. */
  private static final Map<String, Set<String>> MODES =
      Map.ofEntries(
          Map.entry("AGREE", Set.of()),
          Map.entry("CONSULT", Set.of("visit", "host", "phone", "third-party", "multilateral")),
          Map.entry("SUPPORT", Set.of()),
          Map.entry("CONCEDE", Set.of()),
          Map.entry("COOPERATE", Set.of()),
          Map.entry("AID", Set.of()),
          Map.entry(
              "RETREAT",
              Set.of("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign")),
          Map.entry("REQUEST", Set.of("assist", "change", "yield", "meet")),
          Map.entry("ACCUSE", Set.of("disapprove", "investigate", "allege")),
          Map.entry("REJECT", Set.of("assist", "change", "yield", "meet")),
          Map.entry(
              "THREATEN",
              Set.of("restrict", "ban", "arrest", "relations", "expel", "territory", "violence")),
          Map.entry("PROTEST", Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct")),
          Map.entry("SANCTION", Set.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry("MOBILIZE", Set.of("troops", "weapons", "police", "militia")),
          Map.entry(
              "COERCE",
              Set.of(
                  "seize",
                  "restrict",
                  "ban",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinform",
                  "cyber",
                  "crowd-control",
                  "destroy")),
          Map.entry(
              "ASSAULT",
              Set.of(
                  "abduct",
                  "aerial",
                  "assassinate",
                  "beat",
                  "cbrn",
                  "cleansing",
                  "destroy",
                  "execute",
                  "explosives",
                  "firearms",
                  "heavy-weapons",
                  "primitive",
                  "sexual",
                  "suicide-attack",
                  "torture")),
          Map.entry(TriggerEntry.NO_EVENT, Set.of()));

  @Test
  void typesAreOfPlover() {
    assertThat(LEXICON.all()).allMatch(entry -> MODES.containsKey(entry.type()));
  }

  @Test
  void modesRefineTheirType() {
    assertThat(LEXICON.all())
        .allMatch(e -> e.mode().isEmpty() || MODES.get(e.type()).contains(e.mode()));
  }

  @Test
  void everyTypeHasTriggers() {
    assertThat(LEXICON.all().stream().map(TriggerEntry::type).collect(Collectors.toSet()))
        .isEqualTo(MODES.keySet());
  }

  @Test
  void everyEntryHasAnExampleWithItsHead() {
    assertThat(LEXICON.all())
        .allMatch(entry -> entry.example().endsWith(".") && entry.example().length() > 12);
  }

  @Test
  void effectsFallOnSomebody() {
    assertThat(LEXICON.all())
        .allMatch(e -> e.effect().isEmpty() || !(e.target().isEmpty() && e.actor().isEmpty()));
  }

  @Test
  void aWordWithOneSenseKeepsIt() {
    TriggerEntry sense =
        LEXICON.sense("assassinate", Pos.V, slot -> Optional.empty()).orElseThrow();

    assertThat(sense.type()).isEqualTo("ASSAULT");
    assertThat(sense.mode()).isEqualTo("assassinate");
    assertThat(sense.effect()).contains(Fact.Effect.KILLED);
  }

  @Test
  void argumentsDecideWhatFireMeans() {
    assertThat(fire("rocket", NounClass.WEAPON)).isEqualTo("ASSAULT");
    assertThat(fire("minister", NounClass.PERSON)).isEqualTo("SANCTION");
    assertThat(fire("imagination", NounClass.ABSTRACT)).isEqualTo(TriggerEntry.NO_EVENT);
  }

  @Test
  void theNarrowestSenseComesFirst() {
    assertThat(LEXICON.entries("strike", Pos.V))
        .isSortedAccordingTo((a, b) -> Integer.compare(b.weight(), a.weight()));
    assertThat(LEXICON.entries("strike", Pos.V).get(LEXICON.entries("strike", Pos.V).size() - 1))
        .matches(entry -> entry.conditions().isEmpty());
  }

  @Test
  void phrasesAreFoundByTheirHead() {
    assertThat(LEXICON.phrases("open", Pos.V))
        .extracting(TriggerEntry::lemma)
        .contains("open fire");
    assertThat(LEXICON.phrases("strike", Pos.N))
        .extracting(TriggerEntry::lemma)
        .contains("air strike", "drone strike");
  }

  @Test
  void theGateKnowsTheTellingWords() {
    assertThat(LEXICON.isTriggerLemma("Bomb")).isTrue();
    assertThat(LEXICON.isTriggerLemma("hostage")).isTrue();
    assertThat(LEXICON.isTriggerLemma("pencil")).isFalse();
    assertThat(LEXICON.isTriggerLemma("up")).isFalse();
  }

  private static String fire(String object, NounClass nounClass) {
    Argument argument = new Argument(object, Set.of(nounClass));
    return LEXICON
        .sense(
            "fire", Pos.V, slot -> slot.equals(Slot.OBJ) ? Optional.of(argument) : Optional.empty())
        .map(TriggerEntry::type)
        .orElse("");
  }
}
