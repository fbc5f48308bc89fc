package org.newsledger.processor.clean.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles without the name of the site that pages add to them. */
final class TitleCleaner {

  private static final Pattern SIGN =
      Pattern.compile("\\s{1,20}[|–—·»«•:/-]{1,2}\\s+|\\s{0,20}\\|\\s*|:\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\d-]{1,60}(?:\\.[\\p{L}\\d-]{2,60}){1,3}");
  private static final int MIN_WORDS = 3;
  private static final int MIN_NAME = 3;
  private static final int MAX_SITE = 40;

  private final List<String> headings;
  private final List<String> siteNames;

  /**
   * @param headings what the page shows as headings
   * @param siteNames the site's names and its host
   */
  TitleCleaner(List<String> headings, List<String> siteNames) {
    this.headings = headings.stream().map(TitleCleaner::key).toList();
    this.siteNames =
        siteNames.stream().map(TitleCleaner::key).filter(k -> k.length() >= MIN_NAME).toList();
  }

  /** The title alone; empty where it is the site's name. */
  Optional<String> clean(String title) {
    String text = title.replaceAll("\\s+", " ").strip();
    if (key(text).isEmpty() || siteNames.contains(key(text))) {
      return Optional.empty();
    }
    return Optional.of(headings.contains(key(text)) ? text : shorten(text));
  }

  private String shorten(String title) {
    Matcher sign = SIGN.matcher(title);
    while (sign.find()) {
      String before = title.substring(0, sign.start());
      if (headings.contains(key(before))) {
        return before;
      }
    }
    sign.reset();
    return sign.find() ? withoutSite(title, sign) : title;
  }

  private String withoutSite(String title, Matcher sign) {
    do {
      String before = title.substring(0, sign.start());
      String after = title.substring(sign.end());
      if (isSite(after) && isTitle(before)) {
        return before;
      }
      if ((headings.contains(key(after)) || siteNames.contains(key(before))) && isTitle(after)) {
        return shorten(after);
      }
    } while (sign.find());
    return title;
  }

  private static boolean isTitle(String text) {
    return text.split(" ", -1).length >= MIN_WORDS
        || text.codePoints().anyMatch(TitleCleaner::isIdeograph);
  }

  private static boolean isIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  /** Whether the words are a name of the site, perhaps with a section's: "BBC News - Africa". */
  private boolean isSite(String words) {
    String key = key(words);
    return HOST.matcher(words).matches()
        || siteNames.stream()
            .anyMatch(
                n ->
                    n.equals(key)
                        || (n.contains(key) && key.length() >= MIN_NAME)
                        || (key.startsWith(n) && words.length() <= MAX_SITE));
  }

  private static String key(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
