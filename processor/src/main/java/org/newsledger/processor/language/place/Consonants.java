package org.newsledger.processor.language.place;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The consonants of a name, brought to one where scripts are spelled in several ways: Raqqa and
 * Raqa, Idlib and Idleb, Kharkiv and Kharkov are the same; Palmyra and Tadmur are not.
 */
final class Consonants {

  private static final String ARTICLE = "al";

  /** Shorter words that begin so have no article. */
  private static final int GLUED = 5;

  private Consonants() {}

  /** Whether two names are one name in two spellings. */
  static boolean agree(String one, String other) {
    String first = of(one);
    return !first.isEmpty() && first.equals(of(other));
  }

  private static String of(String name) {
    String key = withoutArticles(PlaceName.bareKey(name));
    StringBuilder consonants = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char sound = sound(key, i);
      boolean aspiration = sound == 'h' && i > 0 && isAspirated(key.charAt(i - 1));
      boolean last = i + 1 == key.length() || key.charAt(i + 1) == ' ';
      boolean silent = sound == ' ' || aspiration || (sound == 'h' && last);
      if (!silent && !endsWith(consonants, sound)) {
        consonants.append(sound);
      }
    }
    return consonants.toString();
  }

  /** Almalihah and al-Maliha: the article is written as one with the word, or left out. */
  private static String withoutArticles(String key) {
    return Stream.of(key.split(" "))
        .map(Consonants::withoutArticle)
        .collect(Collectors.joining(" "));
  }

  private static String withoutArticle(String word) {
    boolean glued =
        word.length() > GLUED && word.startsWith(ARTICLE) && isConsonant(word.charAt(2));
    return glued ? word.substring(ARTICLE.length()) : word;
  }

  private static boolean isConsonant(char c) {
    return "aeiouy ".indexOf(c) < 0;
  }

  private static boolean endsWith(StringBuilder text, char last) {
    return text.length() > 0 && text.charAt(text.length() - 1) == last;
  }

  /** Vowels and half-vowels are written at will. */
  private static char sound(String key, int i) {
    boolean beforeH = i + 1 < key.length() && key.charAt(i + 1) == 'h';
    return switch (key.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u', 'y', ' ' -> ' ';
      case 'c' -> beforeH ? 's' : 'k';
      case 'q' -> 'k';
      case 'z' -> 'd';
      case 'g' -> 'h';
      case 'w' -> 'v';
      default -> key.charAt(i);
    };
  }

  private static boolean isAspirated(char before) {
    return "cdgkstz".indexOf(before) >= 0;
  }
}
