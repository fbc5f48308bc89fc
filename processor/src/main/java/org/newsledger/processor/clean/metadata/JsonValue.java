package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A value of a JSON text. Objects and lists fill while the text is read. */
sealed interface JsonValue {

  /** A string, number or truth value, as it is written. */
  record Text(String value) implements JsonValue {}

  /** A list. */
  record Items(List<JsonValue> values) implements JsonValue {

    static Items empty() {
      return new Items(new ArrayList<>());
    }
  }

  /** An object; the names of its properties are in lower case. */
  record Node(Map<String, JsonValue> properties) implements JsonValue {

    static Node empty() {
      return new Node(new LinkedHashMap<>());
    }

    /** The values of a property: those of its list, or the one that it has, or none. */
    Stream<JsonValue> values(String property) {
      JsonValue value = properties.get(property.toLowerCase(Locale.ROOT));
      return value == null ? Stream.empty() : value.flat();
    }

    /** A property's values that are text. */
    Stream<String> texts(String property) {
      return values(property).filter(Text.class::isInstance).map(v -> ((Text) v).value());
    }
  }

  /** The value, or the values of the list that it is, also of lists in lists. */
  default Stream<JsonValue> flat() {
    return this instanceof Items items
        ? items.values().stream().flatMap(JsonValue::flat)
        : Stream.of(this);
  }
}
