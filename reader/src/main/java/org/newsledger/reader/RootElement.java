package org.newsledger.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the first element of XML or HTML, behind declarations, comments and instructions. */
final class RootElement {
  private static final Pattern NAME = Pattern.compile("<([A-Za-z][A-Za-z0-9:_.-]{0,60}+)[\\s/>]");

  private static final Pattern DOCTYPE =
      Pattern.compile("<!doctype\\s+([A-Za-z][A-Za-z0-9:_-]{0,60}+)", Pattern.CASE_INSENSITIVE);

  private RootElement() {}

  /** The element's name in lower case, or that of the document type where there is one. */
  static Optional<String> of(String text) {
    int at = skipSpace(text, 0);
    while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
      var close = text.startsWith("<?", at) ? ">" : "-->";
      int end = text.indexOf(close, at);
      if (end < 0) {
        return Optional.empty();
      }
      at = skipSpace(text, end + close.length());
    }
    int start = at;
    return name(DOCTYPE, text, start).or(() -> name(NAME, text, start));
  }

  private static Optional<String> name(Pattern pattern, String text, int at) {
    var match = pattern.matcher(text).region(at, text.length());
    return match.lookingAt()
        ? Optional.of(match.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }
}
