package org.newsledger.processor.language.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which a place's name is filed and looked up. */
final class PlaceName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼʾʿ`´.]");
  private static final Pattern DIVIDERS = Pattern.compile("[\\s\\-‐‑–—]+");
  private static final Pattern SAINT = Pattern.compile("(?<![^ ])(?:st|ste|sainte)(?= )");
  private static final Pattern MOUNT = Pattern.compile("(?<![^ ])mt(?= )");

  /** The Arabic article before a word; before a hyphen also as it sounds with the next letter. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:(?:al|el)[- ]|(?:a[dnrstz]|e[dnrstz]|[ae]sh|[ae]th|ul|l)-)(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** At most so many capitals are an acronym, filed as written. */
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,5}");

  private PlaceName() {}

  /** The name without case, accents, apostrophes, full stops and hyphens. */
  static String key(String name) {
    String plain = APOSTROPHES.matcher(withoutAccents(name)).replaceAll("");
    String words = DIVIDERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return MOUNT.matcher(SAINT.matcher(words).replaceAll("saint")).replaceAll("mount");
  }

  /** The key without Arabic articles: {@code al-Bab}, {@code Al Bab} and {@code Bab} are one. */
  static String bareKey(String name) {
    String bare = ARTICLE.matcher(name).replaceAll("");
    return key(bare.isBlank() ? name : bare);
  }

  /** Whether the name is written in capitals alone: {@code US}, {@code U.K.}. */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** An acronym without its full stops. */
  static String acronymKey(String name) {
    return name.replace(".", "");
  }

  private static String withoutAccents(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
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
}
