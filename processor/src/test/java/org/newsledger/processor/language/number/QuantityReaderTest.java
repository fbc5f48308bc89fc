package org.newsledger.processor.language.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.language.Quantity;
import org.newsledger.processor.language.Tagged;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Token;

class QuantityReaderTest {

  private static final QuantityReader READER = QuantityReader.load(Lexicons.builtIn("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          500/CD troops/NNS; 500,500
          2,000/CD men/NNS; 2000,2000
          230000/CD people/NNS; 230000,230000
          1.5/CD million/CD people/NNS; 1500000,1500000
          twenty|-|three/CD fighters/NNS; 23,23
          two/CD hundred/CD and fifty/CD thousand/CD people/NNS; 250000,250000
          one/CD hundred/CD thirteen/CD people/NNS; 113,113
          half/PDT a million/CD people/NNS; 500000,500000
          half a dozen/NN men/NNS; 6,6
          a dozen/NN men/NNS; 12,12
          dozens/NNS of men/NNS; 24,
          scores/NNS more; 40,
          hundreds/NNS of homes/NNS; 200,
          thousands/NNS of men/NNS; 2000,
          tens/NNS of thousands/NNS of people/NNS; 20000,
          hundreds/NNS of thousands/NNS; 200000,
          several dozen/NN dead/JJ; 24,
          a few hundred/CD men/NNS; 200,
          a couple of tanks/NNS; 2,2 ~
          a pair of tanks/NNS; 2,2 ~
          at least 44/CD people/NNS; 44,
          no fewer than 44/CD people/NNS; 44,
          more than a dozen/NN men/NNS; 13,
          more than two dozen/NN men/NNS; 25,
          over 4,000/CD people/NNS; 4001,
          up to 30/CD people/NNS; ,30
          as many as 30/CD people/NNS; ,30
          fewer than 50/CD people/NNS; ,49
          no more than five/CD people/NNS; ,5
          nearly 50/CD people/NNS; 50,50 ~
          close to 80/CD people/NNS; 80,80 ~
          some 300/CD people/NNS; 300,300 ~
          an estimated 2,000/CD men/NNS; 2000,2000 ~
          up to about 30/CD men/NNS; ,30
          between 40/CD and 60/CD people/NNS; 40,60
          40/CD to 60/CD people/NNS; 40,60
          40/CD|-|60/CD people/NNS; 40,60
          15/CD to 20/CD million/CD people/NNS; 15000000,20000000
          five/CD or six/CD men/NNS; 5,6
          ten/CD or more men/NNS; 10,
          ten/CD or so men/NNS; 10,10 ~
          50/CD|+ men/NNS; 50,
          more than 500/CD but fewer than 700/CD men/NNS; 501,699
          at least 40/CD and up to 60/CD men/NNS; 40,60
          half of the 2,000/CD members/NNS; 1000,1000
          a third of the 300/CD men/NNS; 100,100
          two/CD thirds of the 300/CD men/NNS; 200,200
          both/DT men/NNS died; 2,2
          one/CD man/NN; 1,1
          a 20/CD|-|member/NN team/NN; 20,20
          2000/CD people/NNS; 2000,2000
          dozens/NNS|, the group said; 24,
          """)
  void countsPeopleAndThings(String line, String expected) {
    assertThat(ofKind(line, QuantityMention.Kind.CARDINAL)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a 23/CD|-/HYPH|year/NN|-/HYPH|old/JJ man/NN; AGE
          a man aged 40/CD; AGE
          John/NNP Smith/NNP|, 34/CD|, said; AGE
          in 2019/CD|, troops/NNS left; YEAR
          March/NNP 23/CD; DATE
          Oct./NNP 28/CD; DATE
          23/CD March/NNP; DATE
          on 28/10/2019/CD; DATE
          at 10:35/CD a.m./NN; TIME
          at 9/CD a.m./NN; TIME
          20/CD kilometers/NNS away; MEASURE
          a 20/CD|-|mile/NN road/NN; MEASURE
          five/CD months/NNS; DURATION
          a two/CD|-|day/NN visit/NN; DURATION
          two/CD more/JJR weeks/NNS; DURATION
          60/CD percent/NN; PERCENT
          60/CD|% of voters/NNS; PERCENT
          $|1.5/CD million/CD; MONEY
          US$|300/CD; MONEY
          300/CD euros/NNS; MONEY
          an AK/NNP|-|47/CD rifle/NN; NAME
          AK-47/NN rifles/NNS; NAME
          T-72/NN tanks/NNS; NAME
          Resolution/NNP 2254/CD; NAME
          a Boeing/NNP 737/CD crashed; NAME
          G20/NN leaders/NNS; NAME
          won 3/CD|-|1/CD; SCORE
          the 101st/JJ Division/NN; ORDINAL
          the twenty|-|first/JJ century; ORDINAL
          the third/JJ man/NN; ORDINAL
          a magnitude 6.5/CD quake; MEASURE
          """)
  void tellsOtherNumbersFromCounts(String line, QuantityMention.Kind kind) {
    assertThat(READER.read(Tagged.tokens(line))).first().extracting("kind").isEqualTo(kind);
    assertThat(ofKind(line, QuantityMention.Kind.CARDINAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          $|1.5/CD million/CD; 1500000; USD
          $|10|-|15/CD billion/CD; 10000000000; USD
          €|20m/CD; 20000000; EUR
          300/CD Syrian pounds/NNS; 300; SYP
          20/CD kilometers/NNS; 20; km
          60/CD per cent/NN; 60; %
          """)
  void namesUnits(String line, long min, String unit) {
    QuantityMention mention = READER.read(Tagged.tokens(line)).get(0);
    assertThat(mention.quantity().min()).hasValue(min);
    assertThat(mention.unit()).hasValue(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "no/DT one/NN came",
    "several people/NNS",
    "a handful of men/NNS",
    "tens of men/NNS",
    "a half of it",
    "both/CC in Iraq",
    "Tornado/NNP GR4s/NNPS"
  })
  void readsNoNumberWhereThereIsNone(String line) {
    assertThat(READER.read(Tagged.tokens(line))).isEmpty();
  }

  @Test
  void spansTheLimitingWordsAndPointsAtTheNumber() {
    QuantityMention mention =
        READER.read(Tagged.tokens("He said at least twenty-three men/NNS died")).get(0);
    assertThat(mention)
        .extracting("firstToken", "lastToken", "anchor", "start", "end")
        .containsExactly(2, 4, 4, 8, 29);
  }

  @Test
  void readsTwoNumbersOfAChangeApart() {
    assertThat(ofKind("rose from 40/CD to 60/CD people/NNS", QuantityMention.Kind.CARDINAL))
        .isEqualTo("40,40; 60,60");
  }

  @Test
  void isTheSameInATurkishLocale() {
    Locale former = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ofKind("FIFTY SIX PEOPLE/NNS", QuantityMention.Kind.CARDINAL)).isEqualTo("56,56");
    } finally {
      Locale.setDefault(former);
    }
  }

  @Test
  void neverThrowsAndStaysWithinTheSentence() {
    Random random = new Random(7);
    List<String> words =
        List.of(
            "a half of two - third 1 3/4 $ % million dozens and hundred 5th : 12 € x 2019 old"
                .split(" ", -1));
    for (int round = 0; round < 2000; round++) {
      String line =
          random
              .ints(1 + random.nextInt(12), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(random.nextBoolean() ? " " : "|"));
      List<Token> tokens = Tagged.tokens(line);
      int end = tokens.get(tokens.size() - 1).end();
      assertThatCode(() -> READER.read(tokens)).as(line).doesNotThrowAnyException();
      assertThat(READER.read(tokens))
          .as(line)
          .allMatch(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= end)
          .allMatch(m -> m.firstToken() <= m.anchor() && m.anchor() <= m.lastToken());
    }
  }

  private static String ofKind(String line, QuantityMention.Kind kind) {
    return READER.read(Tagged.tokens(line)).stream()
        .filter(m -> m.kind() == kind)
        .map(m -> written(m.quantity()))
        .collect(Collectors.joining("; "));
  }

  private static String written(Quantity quantity) {
    return number(quantity.min())
        + ","
        + number(quantity.max())
        + (quantity.approximate() ? " ~" : "");
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }
}
