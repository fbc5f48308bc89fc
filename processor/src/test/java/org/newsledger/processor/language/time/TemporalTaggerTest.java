package org.newsledger.processor.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.language.Tagged;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.lexicon.Lexicons;

class TemporalTaggerTest {

  private static final TemporalTagger TAGGER = TemporalTagger.load(Lexicons.builtIn("en"));

  /** A Sunday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2019, 11, 24));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It began on Monday, Oct. 28, 2019.; Monday, Oct. 28, 2019=2019-10-28
          It began on 28 October 2019.; 28 October 2019=2019-10-28
          It began on the 28th of October, 2019.; the 28th of October, 2019=2019-10-28
          It began on 2019-10-28.; 2019-10-28=2019-10-28
          It began on 28/10/2019.; 28/10/2019=2019-10-28
          It began on March 23.; March 23=2019-03-23
          It began on Nov. 3 and 5.; Nov. 3=2019-11-03, 5=2019-11-05
          It began on 3-5 November 2018.; 3=2018-11-03, 5 November 2018=2018-11-05
          It began in October.; October=2019-10
          It began in early October.; early October=2019-10
          It began in late-November 2018.; late-November 2018=2018-11
          It began at the end of March 2018.; the end of March 2018=2018-03
          It began in October last year.; October last year=2018-10
          It began last October.; last October=2019-10
          It began in mid-2014.; mid-2014=2014
          It began in 2017.; 2017=2017
          It lasted from 1939-45.; 1939=1939, 45=1945
          It began in the 1990s.; the 1990s=199
          It began in the late '80s.; the late '80s=198
          It began in the 19th century.; the 19th century=18
          It began in 431 BC.; 431 BC=BC0431
          It began this past Spring.; this past Spring=2019-SP
          It began in the summer of 2016.; the summer of 2016=2016-SU
          It began last winter.; last winter=2018-WI
          It fell in the week of March 6.; the week of March 6=2019-W10
          It fell on the weekend of 4 June 2016.; the weekend of 4 June 2016=2016-W22-WE
          It began on Saturday.; Saturday=2019-11-23
          It began Sunday.; Sunday=2019-11-24
          It began last Sunday.; last Sunday=2019-11-17
          It begins next Tuesday.; next Tuesday=2019-11-26
          It began on Friday night.; Friday night=2019-11-22TNI
          It began today.; today=2019-11-24
          It began yesterday.; yesterday=2019-11-23
          It began last night.; last night=2019-11-23TNI
          It is over now.; now=PRESENT_REF
          It began recently.; recently=PAST_REF
          It began last week.; last week=2019-W46
          It began last month.; last month=2019-10
          It began earlier this month.; earlier this month=2019-11
          It began last year.; last year=2018
          It began two weeks ago.; two weeks ago=2019-W45
          It began 11 days ago.; 11 days ago=2019-11-13
          It began a decade ago.; a decade ago=2009
          It grew in the past month.; the past month=P1M
          It grew over the last five years.; the last five years=P5Y
          It began over the weekend.; the weekend=2019-W47-WE
          It lasted for weeks.; weeks=PXW
          It lasted five months.; five months=P5M
          It lasted two and a half years.; two and a half years=P2.5Y
          It was a two-day visit.; two-day=P2D
          It happens every day.; every day=P1D
          It happens weekly.; weekly=P1W
          It began at 9 a.m. Friday.; 9 a.m. Friday=2019-11-22T09:00
          It began at 03:00 GMT.; 03:00 GMT=2019-11-24T03:00
          It began on Saturday. The day before, it rained.; Saturday=2019-11-23, The day before=2019-11-22
          It began on Saturday and the day prior.; Saturday=2019-11-23, the day prior=2019-11-22
          It began on Nov. 2. Three days later it ended.; Nov. 2=2019-11-02, Three days later=2019-11-05
          It grew in the third quarter of 2018.; the third quarter of 2018=2018-Q3
          It grew in the first quarter.; the first quarter=2019-Q1
          It grew this quarter.; this quarter=2019-Q4
          It began on the night of 8 February 2019.; the night of 8 February 2019=2019-02-08TNI
          It lasted from July to September 2012.; July=2012-07, September 2012=2012-09
          It lasted from December to March 2012.; December=2011-12, March 2012=2012-03
          It came on Feb. 29.; Feb. 29=2016-02-29
          It began that afternoon.; that afternoon=2019-11-24TAF
          It began at the start of last year.; the start of last year=2018
          It lasted half a year.; half a year=P0.5Y
          It lasted half an hour.; half an hour=PT30M
          It lasted a quarter of a century.; a quarter of a century=P25Y
          It lasted 5 1/2 hours.; 5 1/2 hours=PT5H30M
          It began following a months-long siege.; months-long=PXM
          It began on Halloween.; Halloween=2019-10-31
          It began on Thanksgiving 2018.; Thanksgiving 2018=2018-11-22
          It ended at Easter 2019.; Easter 2019=2019-04-21
          """)
  void resolvesAgainstThePublicationDay(String text, String expected) {
    assertThat(read(text, PUBLISHED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          In March 2003 it began. Two years later it ended.; 2003-03 2005
          On May 3, 1942 they left. The next day they came back.; 1942-05-03 1942-05-04
          In December 1941 it began. In January they fled.; 1941-12 1942-01
          In 1936 it began. On 27 December it ended.; 1936 1936-12-27
          In May 1915, under the 1882 pact, it began. In June it ended.; 1915-05 1882 1915-06
          On 5 June 1944 it rained. That same day they left.; 1944-06-05 1944-06-05
          They came on March 23 and left on Saturday.; XXXX-03-23 XXXX-WXX-6
          They came last year.; XXXX
          """)
  void countsFromTheDateLastMentionedWithoutPublicationDay(String text, String values) {
    assertThat(
            TAGGER.find(text, Optional.empty(), List.of()).stream()
                .map(TemporalExpression::value)
                .collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          They will/MD meet/VB on Saturday/NNP; 2019-11-30
          They met/VBD on Saturday/NNP; 2019-11-23
          He said/VBD they will/MD meet/VB in April/NNP; 2020-04
          They met/VBD in April/NNP; 2019-04
          They told/VBD him of plans/NNS to leave/VB in May/NNP; 2019-05
          They come/VBP as early as Tuesday/NNP; 2019-11-26
          They would/MD look/VB at Tuesday|'s ruling/NN; 2019-11-19
          They are expected/VBN to meet/VB on Dec./NNP 3/CD; 2019-12-03
          They plan/VBP to meet/VB on Saturday/NNP; 2019-11-30
          It was postponed/VBD until Tuesday/NNP; 2019-11-26
          They invited/VBD the unions to talks/NNS on Tuesday/NNP; 2019-11-26
          They called/VBD for a protest/NN on Tuesday/NNP; 2019-11-26
          They called/VBD on Tuesday/NNP for a protest/NN; 2019-11-19
          They held/VBD talks/NNS on Tuesday/NNP; 2019-11-19
          They announced/VBD a rally/NN for Tuesday/NNP; 2019-11-26
          They blamed/VBD rebels/NNS for Tuesday/NNP attacks/NNS; 2019-11-19
          They have/VBP until Tuesday/NNP to sign/VB; 2019-11-26
          It lasted/VBD until Tuesday/NNP; 2019-11-19
          They will/MD rebuild/VB after the Nov./NNP 3/CD blast/NN; 2019-11-03
          """)
  void tellsFutureFromPastByTheVerb(String line, String value) {
    assertThat(TAGGER.find(Tagged.text(line), PUBLISHED, List.of(Tagged.sentence(line))))
        .extracting(TemporalExpression::value)
        .containsExactly(value);
  }

  @Test
  void aDailyThatIsAPaperIsNoTime() {
    String line = "The party/NN daily/NN wrote/VBD";
    assertThat(TAGGER.find(Tagged.text(line), PUBLISHED, List.of(Tagged.sentence(line)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "They may march again.",
    "The Sun wrote about the second man.",
    "It cost $1999.",
    "He is 23 years old.",
    "An AK-47 and resolution 2254/1.",
    "The wait at the spring of water.",
    "Theresa May spoke.",
    "They work 24 hours a day."
  })
  void findsNoDatesWhereThereAreNone(String text) {
    assertThat(read(text.replace(";", ","), PUBLISHED)).isEmpty();
  }

  @Test
  void takesNoCountForAYear() {
    String line = "They killed/VBD 2000/CD people/NNS with 1950/CD bombs/NNS in 1950/CD bombs/NNS";
    assertThat(TAGGER.find(Tagged.text(line), PUBLISHED, List.of(Tagged.sentence(line))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Since last Sunday it burns.; 0; 2019-11-17; 2019-11-24
          It burns since early October.; 0; 2019-10-01; 2019-11-24
          It burns since the war began in early October.; 0; 2019-10-01; 2019-11-24
          It burns since noon, and began in early October.; 1; 2019-10-01; 2019-10-31
          It burns until Nov. 3.; 0; ; 2019-11-03
          It burnt from May 3 to June 5.; 0; 2019-05-03; 2019-06-05
          It burnt between May 3 and June 5.; 1; 2019-05-03; 2019-06-05
          It burnt on May 3 and June 5.; 0; 2019-05-03; 2019-05-03
          It burnt in the past month.; 0; 2019-10-24; 2019-11-24
          It burnt last week.; 0; 2019-11-11; 2019-11-17
          It burnt in mid-2014.; 0; 2014-01-01; 2014-12-31
          """)
  void readsTheWordsThatBoundADate(String text, int index, LocalDate first, LocalDate last) {
    List<TemporalExpression> found = TAGGER.find(text, PUBLISHED, List.of());
    assertThat(TAGGER.range(found, index, text, PUBLISHED))
        .isEqualTo(new DayRange(Optional.ofNullable(first), Optional.ofNullable(last)));
  }

  @Test
  void isTheSameInATurkishLocale() {
    Locale former = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(read("IT BEGAN IN APRIL AND ON FRIDAY.", PUBLISHED))
          .isEqualTo("APRIL=2019-04, FRIDAY=2019-11-22");
    } finally {
      Locale.setDefault(former);
    }
  }

  @Test
  void neverThrowsAndItsSpansLieInTheText() {
    Random random = new Random(11);
    String all =
        """
        the last next of Friday May 5 31 Feb 30 2019 0 99999 - / : , ' s a.m. noon years ago
        later early spring every two dozens 1990 BC AD century third weekend to 12:61 Easter 24\
        """;
    List<String> words = List.of(all.split("\\s", -1));
    for (int round = 0; round < 3000; round++) {
      String glue = random.nextInt(3) == 0 ? "" : " ";
      String text =
          random
              .ints(1 + random.nextInt(12), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(glue));
      Optional<LocalDate> published = random.nextBoolean() ? PUBLISHED : Optional.empty();
      assertThatCode(() -> TAGGER.find(text, published, List.of()))
          .as(text)
          .doesNotThrowAnyException();
      assertThat(TAGGER.find(text, published, List.of()))
          .as(text)
          .allMatch(e -> text.substring(e.start(), e.end()).equals(e.text()))
          .allMatch(e -> e.firstDay().isPresent() == e.lastDay().isPresent());
    }
  }

  private static String read(String text, Optional<LocalDate> published) {
    return TAGGER.find(text, published, List.of()).stream()
        .map(e -> e.text() + "=" + e.value())
        .collect(Collectors.joining(", "));
  }
}
