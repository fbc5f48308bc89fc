package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.processor.Article;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;

class SeedLabelsTest {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final int SHOWN = 40;

  static Stream<String> documents() throws IOException {
    return rows().stream().map(row -> row[0]).distinct();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void labelsEveryBlockOfTheSeeds(String document) throws IOException {
    List<String> expected = new ArrayList<>();
    for (String[] row : rows()) {
      if (row[0].equals(document)) {
        expected.add(row[1] + " " + shown(row[2]));
      }
    }
    Article article =
        Cleaning.article(Files.readString(SEEDS.resolve(document), StandardCharsets.UTF_8));
    assertThat(article.segments().stream().map(SeedLabelsTest::line)).isEqualTo(expected);
  }

  private static String line(Segment segment) {
    SegmentLabel label =
        segment.label() == SegmentLabel.FOREIGN ? SegmentLabel.BOILERPLATE : segment.label();
    return label + " " + shown(segment.text());
  }

  private static String shown(String text) {
    return text.substring(0, Math.min(SHOWN, text.length())).strip();
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = SeedLabelsTest.class.getResourceAsStream("/golden/seeds/labels.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
