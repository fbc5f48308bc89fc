package org.newsledger.processor.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Takes the marks of MediaWiki off a text that shows them clearly, by two kinds of them or several
 * links, and turns links in Markdown into their words.
 */
final class WikiMarkup {

  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{1,300})]\\(https?://[^()\\s]{1,800}\\)");

  /** Links hold words; in code such brackets hold numbers. */
  private static final Pattern LINK =
      Pattern.compile("\\[\\[([^\\[\\]\\n]{0,300}?\\p{L}[^\\[\\]\\n]{0,600})]]");

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]{0,4000}}}");
  private static final Pattern HEADING =
      Pattern.compile("^(={2,5})[ \\t]*([^=\\n]{1,200}?)[ \\t]*\\1[ \\t]*$", Pattern.MULTILINE);

  /** "…in the city.== Responsibility ==The group…": copied without its lines' ends. */
  private static final Pattern INNER_HEADING =
      Pattern.compile("(={2,5})[ \\t]*(\\p{Lu}[^=\\n]{1,80}?)[ \\t]*\\1");

  private static final Pattern EMPHASIS = Pattern.compile("'{2,5}");
  private static final Pattern BOLD = Pattern.compile("'''[^'\\n]{1,300}'''");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "<ref\\b[^<>]{0,300}/>|<ref\\b[^<>]{0,300}>[^<]{0,2000}</ref>|<!--.{0,2000}?-->",
          Pattern.DOTALL);
  private static final Pattern OUTER_LINK =
      Pattern.compile("\\[(?:https?:)?//[^\\s\\[\\]]{1,800}(?:\\s+([^\\[\\]\\n]{1,300}))?]");
  private static final Pattern LIST = Pattern.compile("^[*#:;]{1,4}[ \\t]*", Pattern.MULTILINE);
  private static final List<Pattern> KINDS = List.of(LINK, TEMPLATE, HEADING, BOLD, REFERENCE);
  private static final int CLEAR_KINDS = 2;
  private static final int CLEAR_LINKS = 3;
  private static final int MAX_NESTING = 6;

  private final Set<String> namespaces;

  private WikiMarkup(Set<String> namespaces) {
    this.namespaces = Set.copyOf(namespaces);
  }

  static WikiMarkup load(Lexicons lexicons) {
    return new WikiMarkup(
        lexicons.rows("wiki-namespaces", 1, "name").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet()));
  }

  String clean(String text) {
    String plain = text.contains("](http") ? MARKDOWN_LINK.matcher(text).replaceAll("$1") : text;
    return isClear(plain) ? cleanWiki(plain) : plain;
  }

  private static boolean isClear(String text) {
    if (!text.contains("[[")
        && !text.contains("{{")
        && !text.contains("==")
        && !text.contains("'''")) {
      return false;
    }
    long kinds = KINDS.stream().filter(kind -> kind.matcher(text).find()).count();
    return kinds >= CLEAR_KINDS
        || INNER_HEADING.matcher(text).results().limit(CLEAR_KINDS).count() == CLEAR_KINDS
        || LINK.matcher(text).results().limit(CLEAR_LINKS).count() == CLEAR_LINKS;
  }

  private String cleanWiki(String text) {
    String current = REFERENCE.matcher(text).replaceAll("");
    for (int i = 0; i < MAX_NESTING; i++) {
      String former = current;
      current = TEMPLATE.matcher(current).replaceAll("");
      current = LINK.matcher(current).replaceAll(link -> Matcher.quoteReplacement(words(link)));
      if (current.equals(former)) {
        break;
      }
    }
    current = OUTER_LINK.matcher(current).replaceAll(this::outerWords);
    current = HEADING.matcher(current).replaceAll("$2");
    current = INNER_HEADING.matcher(current).replaceAll("\n\n$2\n\n");
    current = LIST.matcher(current).replaceAll("");
    return EMPHASIS.matcher(current).replaceAll("");
  }

  /** What a link shows; pictures and categories show nothing of the text. */
  private String words(MatchResult link) {
    String target = link.group(1);
    int colon = target.indexOf(':');
    if (colon > 0
        && namespaces.contains(target.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
      return "";
    }
    String shown = target.substring(target.indexOf('|') + 1);
    return shown.startsWith(":") ? shown.substring(1) : shown;
  }

  private String outerWords(MatchResult link) {
    return link.group(1) == null ? "" : Matcher.quoteReplacement(link.group(1));
  }
}
