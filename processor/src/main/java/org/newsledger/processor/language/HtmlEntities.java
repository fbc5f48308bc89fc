package org.newsledger.processor.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** Decodes HTML character references that end in a semicolon, also those escaped twice. */
final class HtmlEntities {

  private static final Pattern ESCAPED_TWICE = Pattern.compile("&(?:amp;)+");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));");

  private final Map<String, String> names;

  HtmlEntities(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  static HtmlEntities load(Lexicons lexicons) {
    Map<String, String> names = new LinkedHashMap<>();
    for (LexiconRow row : lexicons.rows("entities", 1, "name", "code")) {
      names.put(row.get(0), Character.toString((int) row.number(1)));
    }
    return new HtmlEntities(names);
  }

  String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    String once = ESCAPED_TWICE.matcher(text).replaceAll("&");
    return REFERENCE.matcher(once).replaceAll(m -> Matcher.quoteReplacement(character(m)));
  }

  private String character(MatchResult reference) {
    if (reference.group(1) != null) {
      return character(Integer.parseInt(reference.group(1)), reference.group());
    }
    if (reference.group(2) != null) {
      return character(Integer.parseInt(reference.group(2), 16), reference.group());
    }
    return names.getOrDefault(reference.group(3), reference.group());
  }

  /** Browsers read the references 128 to 159 as windows-1252, and so do we. */
  private static String character(int code, String otherwise) {
    if (code >= 0x80 && code <= 0x9F) {
      return WindowsLatin.decode(code);
    }
    boolean valid = Character.isDefined(code) && !(code >= 0xD800 && code <= 0xDFFF);
    return valid && code != 0 ? Character.toString(code) : otherwise;
  }
}
