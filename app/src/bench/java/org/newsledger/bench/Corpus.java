package org.newsledger.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of articles to measure with: the texts of a base folder, its paragraphs in ever new
 * order and with other numbers, so that no two articles are the same and all are of the usual
 * length. The same base, number and seed give the same bytes.
 */
final class Corpus {

  /** Words of an article of the newswires: 565 tokens. */
  private static final int WORDS = 490;

  private static final int SHORTEST_PARAGRAPH = 12;
  private static final int A_FOLDER = 500;
  private static final Pattern SMALL_NUMBER =
      Pattern.compile("\\b[1-9][0-9]{0,2}\\b(?![,.:]?[0-9])");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> titles = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  private Corpus() {}

  static Corpus of(Path base) throws IOException {
    Corpus corpus = new Corpus();
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        corpus.add(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    if (corpus.paragraphs.isEmpty()) {
      throw new IllegalArgumentException(base + " holds no .txt file with a paragraph");
    }
    return corpus;
  }

  private void add(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank()).findFirst().ifPresent(titles::add);
    lines.stream()
        .filter(line -> line.strip().endsWith(".") && words(line) >= SHORTEST_PARAGRAPH)
        .forEach(paragraphs::add);
  }

  /** Writes articles below a folder that does not exist yet. */
  Path write(Path folder, int articles, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < articles; i++) {
      Path file = folder.resolve(i / A_FOLDER + "/" + i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, article(random));
    }
    return folder;
  }

  private String article(Random random) {
    StringBuilder text = new StringBuilder(pick(titles, random));
    for (int words = 0; words < WORDS; ) {
      String paragraph = pick(paragraphs, random);
      words += words(paragraph);
      text.append("\n\n").append(renumbered(paragraph, random));
    }
    return text.append('\n').toString();
  }

  private static String renumbered(String paragraph, Random random) {
    return SMALL_NUMBER
        .matcher(paragraph)
        .replaceAll(number -> Integer.toString(2 + random.nextInt(28)));
  }

  private static String pick(List<String> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }

  private static int words(String text) {
    return SPACE.split(text.strip()).length;
  }
}
