package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The article's text as a page's JSON-LD tells it: some pages show the text in a place that nothing
 * else points to, or show it by a script alone.
 */
final class LinkedText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final String TYPE = "application/ld+json";
  private static final String NAME = "articleBody";
  private static final Pattern LINE_END = Pattern.compile("\\s{0,20}\\R\\s*");
  private static final int MIN_KEY = 20;
  private static final int MIN_LETTERS = 300;

  private final String text;
  private final String key;

  private LinkedText(String text) {
    this.text = text;
    this.key = key(text);
  }

  /** The longest text that the page tells, if it is as long as an article. */
  static Optional<LinkedText> of(HtmlPage page) {
    String longest = "";
    for (Element script : page.elements("script")) {
      boolean json = script.attr("type").strip().equalsIgnoreCase(TYPE);
      String found = json ? longest(script.data()) : "";
      longest = found.length() > longest.length() ? found : longest;
    }
    LinkedText text = new LinkedText(longest);
    return text.key.length() >= MIN_LETTERS ? Optional.of(text) : Optional.empty();
  }

  private static String longest(String json) {
    String longest = "";
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean told = token == JsonToken.VALUE_STRING && NAME.equals(parser.currentName());
        String text = told ? parser.getString() : "";
        longest = text.length() > longest.length() ? text : longest;
      }
    } catch (JacksonException e) {
      return longest; // broken JSON is usual in pages; what came before the fault stands
    }
    return longest;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(LinkedText::isWordPart).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Letters, and numbers of every kind: {@code ½} and {@code Ⅳ} too. */
  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** How many letters and digits it has. */
  int length() {
    return key.length();
  }

  /** The runs of a page's blocks that stand in it. */
  List<Body.Run> runs(PageTree tree) {
    List<Body.Run> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= tree.blocks().size(); i++) {
      boolean told = i < tree.blocks().size() && tells(tree.blocks().get(i));
      if (told && from < 0) {
        from = i;
      } else if (!told && from >= 0) {
        runs.add(new Body.Run(from, i));
        from = -1;
      }
    }
    return runs;
  }

  private boolean tells(PageBlock block) {
    String own = key(block.text());
    return own.length() >= MIN_KEY && key.contains(own);
  }

  /** How many letters and digits texts have. */
  static int letters(List<String> texts) {
    return texts.stream().mapToInt(text -> key(text).length()).sum();
  }

  /** Its paragraphs, which may be written as lines or in HTML. */
  List<String> paragraphs(ElementReader reader, UnaryOperator<String> repair) {
    String html = LINE_END.matcher(text.strip()).replaceAll("<br><br>");
    return PageReader.read(HtmlPage.parse(html), reader, repair).texts();
  }
}
