package org.newsledger.processor.language.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which a place's name is filed and looked up. */
final class PlaceName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SAINT = Pattern.compile("(?<![^ ])(?:st|ste|sainte)(?= )");
  private static final Pattern MOUNT = Pattern.compile("(?<![^ ])mt(?= )");
  private static final String LEFT_OUT = "'’‘ʻʼʾʿ`´.";
  private static final String DIVIDERS = "-‐‑–—";

  /** The Arabic article as it sounds with the next letter, joined to it by a hyphen. */
  private static final Pattern ARTICLE =
      Pattern.compile("a[dlnrstz]|e[dlnrstz]|[ae]sh|[ae]th|ul|l");

  /** At most so many capitals are an acronym, filed as written. */
  private static final int LONGEST_ACRONYM = 10;

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,5}");

  private PlaceName() {}

  /** The name without case, accents, apostrophes, full stops and hyphens. */
  static String key(String name) {
    String plain = withoutAccents(name);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || DIVIDERS.indexOf(c) >= 0) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      } else if (LEFT_OUT.indexOf(c) < 0) {
        key.append(Character.toLowerCase(c));
      }
    }
    return writtenOut(key.toString().stripTrailing());
  }

  /** The key without Arabic articles: {@code al-Bab}, {@code Al Bab} and {@code Bab} are one. */
  static String bareKey(String name) {
    return bareKey(name, key(name));
  }

  /**
   * @param key the name's key, which most names keep
   */
  static String bareKey(String name, String key) {
    return key.indexOf(' ') < 0 ? key : key(withoutArticles(withoutAccents(name)));
  }

  private static String withoutArticles(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    int start = 0;
    while (start < name.length()) {
      int end = start;
      while (end < name.length() && !isDivider(name.charAt(end))) {
        end++;
      }
      if (!isArticle(name, start, end)) {
        bare.append(name, start, Math.min(end + 1, name.length()));
      }
      start = end + 1;
    }
    return bare.toString();
  }

  /** Whether the name is written in capitals alone: {@code US}, {@code U.K.}. */
  static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM && ACRONYM.matcher(name).matches();
  }

  /** An acronym without its full stops. */
  static String acronymKey(String name) {
    return name.replace(".", "");
  }

  private static boolean isDivider(char c) {
    return c == ' ' || DIVIDERS.indexOf(c) >= 0;
  }

  /** The last word of a name is none. */
  private static boolean isArticle(String name, int start, int end) {
    if (end - start > 3 || end + 1 >= name.length()) {
      return false;
    }
    String word = name.substring(start, end).toLowerCase(Locale.ROOT);
    return name.charAt(end) == ' '
        ? word.equals("al") || word.equals("el")
        : ARTICLE.matcher(word).matches();
  }

  private static String writtenOut(String key) {
    if (!key.contains("st ") && !key.contains("ste ") && !key.contains("mt ")) {
      return key;
    }
    return MOUNT.matcher(SAINT.matcher(key).replaceAll("saint")).replaceAll("mount");
  }

  private static String withoutAccents(String name) {
    if (isAscii(name)) {
      return name;
    }
    String base = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return base.replace("ı", "i")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("ø", "o")
        .replace("Ø", "O")
        .replace("đ", "d")
        .replace("Đ", "D")
        .replace("ə", "e")
        .replace("Ə", "E")
        .replace("ß", "ss");
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
