package org.newsledger.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles of many kinds, each beside the rows that a reader finds in it (facts.tsv) and
 * those that nobody should (never.tsv). A {@code *} stands for a slot of which two readings are
 * right, {@code …} for the rest of a quote.
 */
class GoldenArticlesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "articles");
  private static final String ANY = "*";
  private static final String REST = "…";

  private static final List<FactColumn> NEVER =
      List.of(FactColumn.EVENT_TYPE, FactColumn.TRIGGER, FactColumn.ACTOR, FactColumn.TARGET);

  static List<Path> articles() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsWhatAReaderFinds(Path folder) throws IOException {
    List<List<String>> found = rows(analysis(folder));

    assertThat(table(folder.resolve("facts.tsv")))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(found)
                    .as(String.join(" | ", row))
                    .anyMatch(given -> answers(given, row)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void claimsNothingThatIsNotThere(Path folder) throws IOException {
    Analysis analysis = analysis(folder);
    List<List<String>> events =
        analysis.facts().stream()
            .filter(fact -> fact.kind() == FactKind.EVENT)
            .map(fact -> NEVER.stream().map(c -> value(analysis, fact, c)).toList())
            .toList();

    assertThat(table(folder.resolve("never.tsv")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(events).noneMatch(given -> answers(given, row)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void endsOfLinesDoNotCount(Path folder) throws IOException {
    String text = text(folder);

    assertThat(rows(Processing.analysis(text.replace("\n", "\r\n"))))
        .isEqualTo(rows(Processing.analysis(text)));
  }

  private static String text(Path folder) throws IOException {
    return Files.readString(folder.resolve("article.txt"), StandardCharsets.UTF_8);
  }

  private static Analysis analysis(Path folder) throws IOException {
    return Processing.analysis(text(folder));
  }

  /** The lines of a table below its comment and the names of its columns. */
  private static List<List<String>> table(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static boolean answers(List<String> given, List<String> expected) {
    assertThat(expected).hasSameSizeAs(given);
    return IntStream.range(0, expected.size())
        .allMatch(i -> answers(given.get(i), expected.get(i)));
  }

  private static boolean answers(String given, String expected) {
    boolean begins =
        expected.endsWith(REST)
            && given.startsWith(expected.substring(0, expected.length() - REST.length()));
    return expected.equals(ANY) || expected.equals(given) || begins;
  }

  private static List<List<String>> rows(Analysis analysis) {
    return analysis.facts().stream().map(fact -> row(analysis, fact)).toList();
  }

  private static List<String> row(Analysis analysis, Fact fact) {
    return List.of(
        value(analysis, fact, FactColumn.KIND),
        value(analysis, fact, FactColumn.EVENT_TYPE),
        value(analysis, fact, FactColumn.TRIGGER),
        value(analysis, fact, FactColumn.ACTOR),
        value(analysis, fact, FactColumn.TARGET),
        value(analysis, fact, FactColumn.EFFECT),
        count(analysis, fact),
        value(analysis, fact, FactColumn.LOCATION),
        range(analysis, fact, FactColumn.DATE_START, FactColumn.DATE_END, "/"),
        value(analysis, fact, FactColumn.STATUS),
        value(analysis, fact, FactColumn.ATTRIBUTED_TO),
        value(analysis, fact, FactColumn.QUOTE));
  }

  private static String value(Analysis analysis, Fact fact, FactColumn column) {
    return column.valueOf(analysis.article(), fact).map(Object::toString).orElse("");
  }

  /** "44", "44-" for at least as many, "-30" for at most, with "~" where it is approximate. */
  private static String count(Analysis analysis, Fact fact) {
    boolean about = value(analysis, fact, FactColumn.COUNT_APPROXIMATE).equals("true");
    return (about ? "~" : "")
        + range(analysis, fact, FactColumn.COUNT_MIN, FactColumn.COUNT_MAX, "-");
  }

  private static String range(
      Analysis analysis, Fact fact, FactColumn first, FactColumn last, String sign) {
    String from = value(analysis, fact, first);
    String to = value(analysis, fact, last);
    return from.equals(to) ? from : Stream.of(from, to).collect(joining(sign));
  }
}
