package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.newsledger.processor.clean.metadata.JsonValue.Items;
import org.newsledger.processor.clean.metadata.JsonValue.Node;
import org.newsledger.processor.clean.metadata.JsonValue.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as pages hold it: in comments, with trailing commas, line ends in strings, several
 * objects in a row. Where it breaks off, what stood before counts.
 */
final class LenientJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final int MAX_DEPTH = 40;

  private final JsonParser parser;

  private LenientJson(JsonParser parser) {
    this.parser = parser;
  }

  /** The objects and lists of a text, as many as can be read. */
  static List<JsonValue> read(String text) {
    List<JsonValue> values = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), inner(text))) {
      new LenientJson(parser).readAll(values);
    } catch (JacksonException e) {
      return values; // broken JSON is usual in pages; what came before the fault stands
    }
    return values;
  }

  /** From the first bracket on: CDATA marks and HTML comments stand before it. */
  private static String inner(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' || (text.charAt(i) == '[' && !text.startsWith("[CDATA[", i))) {
        return text.substring(i);
      }
    }
    return "";
  }

  private void readAll(List<JsonValue> values) {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        Node node = Node.empty();
        values.add(node);
        fill(node, 1);
      } else if (token == JsonToken.START_ARRAY) {
        Items items = Items.empty();
        values.add(items);
        fill(items, 1);
      }
    }
  }

  private void fill(Node node, int depth) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      JsonToken token = parser.nextToken();
      if (node.properties().containsKey(name)) {
        parser.skipChildren();
      } else {
        add(token, depth, value -> node.properties().put(name, value));
      }
    }
  }

  private void fill(Items items, int depth) {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      add(token, depth, items.values()::add);
    }
  }

  /**
   * The value is added before it is read on, so that a fault within it loses no more than needs.
   */
  private void add(JsonToken token, int depth, Consumer<JsonValue> to) {
    if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      to.accept(new Text(parser.getString()));
    } else if (token.isStructStart() && depth > MAX_DEPTH) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      Node node = Node.empty();
      to.accept(node);
      fill(node, depth + 1);
    } else if (token == JsonToken.START_ARRAY) {
      Items items = Items.empty();
      to.accept(items);
      fill(items, depth + 1);
    }
  }
}
