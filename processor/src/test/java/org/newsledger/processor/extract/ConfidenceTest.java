package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.Fact.Evidence;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Quotation;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.Confidence.Ground;
import org.newsledger.processor.language.Quantity;
import org.newsledger.processor.lexicon.Lexicons;

class ConfidenceTest {

  private static final Confidence CONFIDENCE = Confidence.load(Lexicons.builtIn("en"));
  private static final Participant MINISTER = new Participant("Anna Berg", "", "defence minister");
  private static final Participant NATO = new Participant("NATO", "NATO", "");

  private static FactBuilder fact(FactKind kind, String sentence) {
    return new FactBuilder(
        kind, new Evidence(sentence, 0, 0, sentence.length(), SegmentLabel.BODY));
  }

  private static Fact built(FactBuilder builder) {
    return builder.build("0123456789abcdef", "en", 0);
  }

  private static double confidence(FactBuilder builder) {
    return CONFIDENCE.rated(List.of(built(builder))).get(0).confidence();
  }

  private static Optional<Quotation> words(QuoteType type) {
    return Optional.of(new Quotation("we will not leave this town", type));
  }

  @Test
  void readsTheGroundsOffTheRow() {
    Fact killing =
        built(
            fact(FactKind.EVENT, "NATO may have killed four men with a drone.")
                .act(new Act("ASSAULT", "", "killed", Optional.of(Effect.KILLED)))
                .actor(NATO)
                .target(new Participant("men", "", ""))
                .count(
                    Optional.of(
                        new Count(
                            new Quantity(OptionalLong.of(4), OptionalLong.of(4), false), "men")))
                .means("drone")
                .status(Status.POSSIBLE));
    assertThat(Confidence.grounds(killing))
        .isEqualTo(
            Set.of(
                Ground.BASE,
                Ground.ACTOR_KNOWN,
                Ground.ACTOR_NEAR,
                Ground.TARGET_NEAR,
                Ground.TYPE_ASSAULT,
                Ground.TARGET_DESCRIBED,
                Ground.BOTH_PARTIES,
                Ground.EFFECT,
                Ground.COUNT,
                Ground.MEANS,
                Ground.NOT_REAL,
                Ground.SHORT_SENTENCE));
  }

  @Test
  void aDirectQuotationOfANamedOfficialIsSure() {
    FactBuilder said =
        fact(FactKind.STATEMENT, "Anna Berg said.")
            .actor(MINISTER)
            .quotation(words(QuoteType.DIRECT));
    assertThat(confidence(said)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void anEventWithoutPartiesIsDoubtful() {
    assertThat(confidence(fact(FactKind.EVENT, "There was fighting."))).isLessThan(0.5);
  }

  @Test
  void theAttributedWordsOfALongSentenceAreLessSure() {
    FactBuilder brief = fact(FactKind.STATEMENT, "Short.").actor(MINISTER);
    FactBuilder lengthy = fact(FactKind.STATEMENT, "word ".repeat(31)).actor(MINISTER);
    assertThat(confidence(lengthy)).isLessThan(confidence(brief));
  }

  @Test
  void countsWhatIsAbsentForNothing() {
    assertThat(Confidence.grounds(built(fact(FactKind.EVENT, "word ".repeat(25)))))
        .isEqualTo(EnumSet.of(Ground.BASE));
  }

  @Test
  void eachGroundOfTheLexiconIsAConstantAndEachKindHasABase() {
    var rows = Lexicons.builtIn("en").rows("confidence", 3, "kind", "ground", "points");
    for (FactKind kind : FactKind.values()) {
      List<Ground> grounds =
          rows.stream()
              .filter(r -> r.constant(0, FactKind.class) == kind)
              .map(r -> r.constant(1, Ground.class))
              .toList();
      assertThat(grounds).contains(Ground.BASE).doesNotHaveDuplicates();
    }
  }

  @Test
  void theOnlyEventOfItsSentenceIsSurer() {
    Fact fact = built(fact(FactKind.EVENT, "word ".repeat(25)));
    double alone = CONFIDENCE.rated(List.of(fact)).get(0).confidence();
    assertThat(CONFIDENCE.rated(List.of(fact, fact)))
        .allSatisfy(f -> assertThat(f.confidence()).isLessThan(alone));
  }

  @Test
  void namesAreNearTheTriggerOrFarOrElsewhere() {
    WordDistance distance =
        new WordDistance(
            "Rebels of the eastern front killed two men and a boy, said Mr Ali.", "killed");
    assertThat(distance.of("Rebels")).isEqualTo(WordDistance.Kind.NEAR);
    assertThat(distance.of("Mr Ali")).isEqualTo(WordDistance.Kind.MIDDLE);
    assertThat(distance.of("Front of the People")).isEqualTo(WordDistance.Kind.ELSEWHERE);
    assertThat(distance.of("")).isEqualTo(WordDistance.Kind.NONE);
  }

  @Test
  void theIdDoesNotDependOnTheConfidence() {
    Fact fact = built(fact(FactKind.EVENT, "x").attribution(Attribution.NONE));
    assertThat(CONFIDENCE.rated(List.of(fact)).get(0).factId()).isEqualTo(fact.factId());
  }
}
