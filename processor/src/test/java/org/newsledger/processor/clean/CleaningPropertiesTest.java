package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.Article;
import org.newsledger.processor.Segment;
import org.newsledger.processor.language.RandomText;
import org.newsledger.processor.language.TextRepair;
import org.newsledger.processor.lexicon.Lexicons;

class CleaningPropertiesTest {

  private static final TextRepair REPAIR = TextRepair.load(Lexicons.builtIn("en"));
  private static final int RANDOM_TEXTS = 1000;

  @Test
  void nothingOfARandomTextIsMissing() {
    Random random = new Random(11);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      String text = RandomText.text(random);
      assertThat(withoutSpace(joined(Cleaning.article(text))))
          .isEqualTo(withoutSpace(REPAIR.repair(text)));
    }
  }

  @Test
  void readLinesAreASubsequenceOfTheInputs() throws IOException {
    for (String seed : seeds()) {
      List<String> input =
          BlockSplitter.split(REPAIR.repair(seed)).stream().map(Block::text).toList();
      int from = 0;
      for (String line : Cleaning.article(seed).text().split("\n\n", -1)) {
        int at = input.subList(from, input.size()).indexOf(line);
        assertThat(at).isNotNegative();
        from += at + 1;
      }
    }
  }

  @Test
  void windowsLineEndsChangeNothing() throws IOException {
    for (String seed : seeds()) {
      assertThat(Cleaning.article(seed.replace("\n", "\r\n")).segments())
          .isEqualTo(Cleaning.article(seed).segments());
    }
  }

  @Test
  void cleaningTheCleanedTextKeepsIt() throws IOException {
    for (String seed : seeds()) {
      String once = Cleaning.article(seed).text();
      assertThat(Cleaning.article(once).segments().stream().map(Segment::text))
          .containsExactly(once.split("\n\n", -1));
      assertThat(Cleaning.article(once).text()).isEqualTo(once);
    }
  }

  @Test
  void theMachinesLanguageChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    for (String seed : seeds()) {
      Article expected = Cleaning.article(seed);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      try {
        assertThat(Cleaning.article(seed)).isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private static String joined(Article article) {
    return article.segments().stream().map(Segment::text).collect(Collectors.joining("\n\n"));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static List<String> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      return texts.stream().map(CleaningPropertiesTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
