package org.newsledger.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what makes most broken feeds unreadable: ampersands that stand for themselves, entities of
 * HTML, and control characters. What is between CDATA's brackets stays as it is.
 */
final class MendedXml {
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[.*?(?:]]>|$)", Pattern.DOTALL);

  /** An ampersand that begins no reference XML knows. */
  private static final Pattern AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)");

  /** References to characters that XML does not have. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile(
          "&#(?:0{0,4}(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0{0,4}(?:[0-8bBcCeEfF]|1[0-9A-Fa-f]));");

  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private MendedXml() {}

  static String of(String xml) {
    var mended = new StringBuilder(xml.length());
    int at = 0;
    var cdata = CDATA.matcher(xml);
    while (cdata.find()) {
      mended.append(references(xml.substring(at, cdata.start()))).append(cdata.group());
      at = cdata.end();
    }
    mended.append(references(xml.substring(at)));
    return CONTROLS.matcher(mended).replaceAll(" ");
  }

  private static String references(String xml) {
    if (xml.indexOf('&') < 0) {
      return xml;
    }
    var known = AMPERSAND.matcher(xml).replaceAll(Matcher.quoteReplacement("&amp;"));
    return NO_CHARACTER.matcher(known).replaceAll(" ");
  }
}
