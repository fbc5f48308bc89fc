package org.newsledger.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Inputs that nobody writes in good faith, by a seed: each is bytes and the name of its file. */
final class HostileInputs {

  private static final List<String> ENDINGS =
      List.of(
          ".txt", "", ".html", ".json", ".jsonl", ".xml", ".csv", ".eml", ".warc", ".zip", ".gz",
          ".mhtml", ".tar", ".md");

  private static final List<String> OPENINGS =
      List.of("(", "[", "{", "“", "\"", "'", "‘", "«", "<", "<div>", "{{", "[[", "{\"a\":", "<!--");

  private static final List<String> FORMULAS =
      List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "=cmd|' /C calc'!A0");

  private static final List<String> WORDS =
      List.of(
          "Rebels",
          "killed",
          "12",
          "soldiers",
          "near",
          "Aleppo",
          "on",
          "Monday",
          ",",
          "the",
          "ministry",
          "said",
          ".",
          "“",
          "”",
          "and",
          "who",
          "not",
          "(",
          ")",
          "U.S.",
          "—",
          "$3",
          "'s");

  /** Marks that turn the direction of writing, or that stand on, or between, letters. */
  private static final String MARKS =
      "\u202e\u202d\u2066\u2069\u200f\u200b\u0301\u0323\u20dd\ufeff";

  private static final int SENTENCE = 10_000_000;
  private static final int LINES = 100_000;

  private final Random random;

  HostileInputs(long seed) {
    this.random = new Random(seed);
  }

  /** An input. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Input(String name, byte[] bytes) {}

  /** The {@code i}th; after each kind of text has come in one format, the next format comes. */
  Input next(int i) {
    int kind = i % 8;
    String name = i % 50 + "/" + i + ENDINGS.get(i / 8 % ENDINGS.size());
    return new Input(name, kind == 0 ? randomBytes() : utf8(text(kind)));
  }

  /** One sentence of 10 MB. */
  static Input longestSentence() {
    StringBuilder text = new StringBuilder(SENTENCE);
    while (text.length() < SENTENCE) {
      text.append("rebels and soldiers of the army near the town ");
    }
    return new Input("sentence.txt", utf8(text + "."));
  }

  /** 100,000 lines of one word. */
  static Input shortestLines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append("Attack").append(i % 1000).append('\n');
    }
    return new Input("lines.txt", utf8(text.toString()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] randomBytes() {
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String text(int kind) {
    return switch (kind) {
      case 1 -> unicode();
      case 2 -> nested();
      case 3 -> pick(FORMULAS) + "\n" + words(40) + "\n" + pick(FORMULAS) + words(10);
      case 4 -> sprinkled(words(60), MARKS);
      case 5 -> sprinkled(words(60), "\0\u0001\u0085\u2028\ufffe");
      case 6 -> words(20).replace(" ", "\n");
      default -> words(200).replace('.', ',');
    };
  }

  private String unicode() {
    int[] points = new int[random.nextInt(600)];
    for (int i = 0; i < points.length; i++) {
      points[i] = random.nextInt(random.nextBoolean() ? 0x800 : 0x110000);
    }
    return new String(points, 0, points.length);
  }

  private String nested() {
    String opening = pick(OPENINGS);
    int depth = 1 + random.nextInt(3000);
    return opening.repeat(depth) + words(20) + (random.nextBoolean() ? ")]}”\">" : "");
  }

  private String sprinkled(String text, String marks) {
    StringBuilder sprinkled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      sprinkled.append(text.charAt(i));
      if (random.nextInt(4) == 0) {
        sprinkled.append(String.valueOf(marks.charAt(random.nextInt(marks.length()))).repeat(3));
      }
    }
    return sprinkled.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(pick(WORDS)).append(' ');
    }
    return words.toString();
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
