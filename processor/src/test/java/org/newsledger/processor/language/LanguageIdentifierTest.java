package org.newsledger.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.ProcessorSettings;

class LanguageIdentifierTest {

  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "language", "sentences.tsv");
  private static final LanguageIdentifier IDENTIFIER =
      LanguageIdentifier.load(ProcessorSettings.DEFAULT.languages());

  private record Sentence(String language, String text) {

    static Sentence of(String row) {
      String[] cells = row.split("\t", -1);
      return new Sentence(cells[0], cells[1]);
    }
  }

  private static List<Sentence> sentences() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Sentence::of)
        .toList();
  }

  private static String guess(String text) {
    return IDENTIFIER.identify(text).map(LanguageIdentifier.Guess::tag).orElse("");
  }

  /**
   * What is wrong of the texts' beginnings of a length. Those that are left undecided, as too
   * short, are no mistakes.
   */
  private static List<String> mistakes(int length) throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> known = new TreeMap<>();
    for (Sentence sentence : sentences()) {
      String text = sentence.text().substring(0, Math.min(length, sentence.text().length()));
      String guess = guess(text);
      known.merge(sentence.language(), guess.equals(sentence.language()) ? 1 : 0, Integer::sum);
      if (!guess.isEmpty() && !guess.equals(sentence.language())) {
        wrong.add(sentence.language() + " taken for " + guess + ": " + text);
      }
    }
    System.out.println("known of 6 texts, up to " + length + " characters: " + known);
    return wrong;
  }

  @ParameterizedTest
  @CsvSource({"1000, 0", "40, 0", "25, 1"})
  void takesFewShortTextsForAnotherLanguage(int length, int most) throws IOException {
    assertThat(mistakes(length)).hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void leavesVeryShortTextsUndecided() {
    assertThat(IDENTIFIER.identify("Port au Prince")).isEmpty();
    assertThat(IDENTIFIER.identify("17 – 3")).isEmpty();
  }

  @Test
  void namesTheScriptOfLanguagesThatAreNotSet() {
    assertThat(guess("台風の後、橋は閉鎖された。市長は記者団に語った。")).startsWith("und-");
    assertThat(guess("Η γέφυρα έκλεισε μετά την καταιγίδα.")).isEqualTo("und-Grek");
  }
}
