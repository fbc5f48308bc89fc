package org.newsledger.processor.language.place;

import java.util.Set;

/**
 * Brings the many Latin spellings of an Arabic name to one: {@code Maaret Alnouman}, {@code
 * Ma'arrat al-Nu'man} and {@code Maarat an-Numan}.
 */
final class ArabicSpelling {

  /** Shorter skeletons say too little to be trusted. */
  private static final int SHORTEST = 5;

  /** The countries whose place names are Arabic, or written so. */
  private static final Set<String> COUNTRIES =
      Set.of(
          "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD",
          "SY", "TN", "YE");

  private final String word;
  private final StringBuilder sounds = new StringBuilder();

  private ArabicSpelling(String word) {
    this.word = word;
  }

  static boolean isUsedIn(String country) {
    return COUNTRIES.contains(country);
  }

  /** The sounds of a name, or an empty text where too little is left of it. */
  static String skeleton(String name) {
    StringBuilder skeleton = new StringBuilder();
    String key = PlaceName.bareKey(name);
    int start = 0;
    while (start < key.length()) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      skeleton.append(new ArabicSpelling(withoutArticle(key.substring(start, end))).sounds());
      start = end + 1;
    }
    return skeleton.length() < SHORTEST ? "" : skeleton.toString();
  }

  /** {@code Alnouman}: an article written as one with a longer word. */
  private static String withoutArticle(String word) {
    boolean glued = word.length() > 5 && word.startsWith("al") && !isVowel(word.charAt(2));
    return glued ? word.substring(2) : word;
  }

  private String sounds() {
    int i = 0;
    while (i < word.length()) {
      i = isVowelAt(i) ? addVowels(i) : addConsonant(i);
    }
    dropEnding();
    dropShortVowels();
    return sounds.toString();
  }

  /** A run of vowels is one sound: {@code ou}, {@code oo} and {@code u} are, as are ei and ay. */
  private int addVowels(int start) {
    int end = start;
    char vowel = 'a';
    while (end < word.length() && isVowelAt(end)) {
      char c = word.charAt(end);
      if (c == 'o' || c == 'u') {
        vowel = 'u';
      } else if (c != 'a' && vowel == 'a') {
        vowel = 'i';
      }
      end++;
    }
    sounds.append(vowel);
    return end;
  }

  private int addConsonant(int i) {
    boolean aspirated = i + 1 < word.length() && word.charAt(i + 1) == 'h';
    char sound =
        switch (word.charAt(i)) {
          case 'q' -> 'k';
          case 'z' -> 'd';
          case 'c', 's' -> aspirated ? 'c' : 's';
          case 't' -> aspirated && isCloseVowel(i + 2) ? 'd' : 't';
          default -> word.charAt(i);
        };
    if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound) {
      sounds.append(sound);
    }
    return aspirated ? i + 2 : i + 1;
  }

  /** {@code -a}, {@code -ah}, {@code -eh}, {@code -at}: the feminine ending. */
  private void dropEnding() {
    int end = sounds.length();
    if (end > 2 && (sounds.charAt(end - 1) == 'h' || sounds.charAt(end - 1) == 't')) {
      end--;
    }
    if (end > 2 && isShort(sounds.charAt(end - 1))) {
      sounds.setLength(end - 1);
    }
  }

  /** Short vowels before the last syllable are written or not. */
  private void dropShortVowels() {
    int last = sounds.length() - 1;
    while (last >= 0 && !isVowel(sounds.charAt(last))) {
      last--;
    }
    for (int i = last - 1; i > 0; i--) {
      if (isShort(sounds.charAt(i))) {
        sounds.deleteCharAt(i);
      }
    }
  }

  private boolean isVowelAt(int i) {
    char c = word.charAt(i);
    boolean glide = c == 'y' && (i + 1 == word.length() || !isVowel(word.charAt(i + 1)));
    return isVowel(c) || glide;
  }

  private boolean isCloseVowel(int i) {
    return i < word.length() && (word.charAt(i) == 'i' || word.charAt(i) == 'u');
  }

  private static boolean isShort(char sound) {
    return sound == 'a' || sound == 'i';
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
