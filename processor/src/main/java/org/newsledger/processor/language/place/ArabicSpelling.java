package org.newsledger.processor.language.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern GLUED_ARTICLE =
      Pattern.compile("(?<![^ ])al(?=[^aeiou ]{1,2}[aeiou]\\S{2})");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

  /** Spellings of one sound, in the order they are replaced. */
  private static final List<Map.Entry<Pattern, String>> SOUNDS =
      List.of(
          sound("ou|oo|uw|o", "u"),
          sound("ee|iy|ey|ei|ie|e|y", "i"),
          sound("ai", "i"),
          sound("au", "u"),
          sound("q|kh", "k"),
          sound("dh|z|th(?=[ui])", "d"),
          sound("th", "t"),
          sound("dj", "j"),
          sound("[ai]h?t?(?= |$)", ""),
          sound("(?<=[^aiu ])[ai](?=[^aiu ]+[aiu])", ""));

  private ArabicSpelling() {}

  static boolean isUsedIn(String country) {
    return COUNTRIES.contains(country);
  }

  /** The sounds of a name, or an empty text where too little is left of it. */
  static String skeleton(String name) {
    String key = GLUED_ARTICLE.matcher(PlaceName.bareKey(name)).replaceAll("");
    for (Map.Entry<Pattern, String> sound : SOUNDS) {
      key = sound.getKey().matcher(key).replaceAll(sound.getValue());
    }
    key = DOUBLED.matcher(key).replaceAll("$1").replace(" ", "");
    return key.length() < SHORTEST ? "" : key;
  }

  private static Map.Entry<Pattern, String> sound(String spellings, String one) {
    return Map.entry(Pattern.compile(spellings), one);
  }
}
