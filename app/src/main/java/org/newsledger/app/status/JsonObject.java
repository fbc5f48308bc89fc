package org.newsledger.app.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a JSON text.
 *
 * @param texts its strings, numbers and truth values, as they are written
 * @param lists its lists of objects
 */
record JsonObject(
    Map<String, String> texts,
    Map<String, JsonObject> objects,
    Map<String, List<JsonObject>> lists) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads the object that a text is.
   *
   * @throws tools.jackson.core.JacksonException if the text is no JSON
   */
  static JsonObject read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return object(parser);
    }
  }

  private static JsonObject object(JsonParser parser) {
    var object =
        new JsonObject(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      switch (parser.nextToken()) {
        case START_OBJECT -> object.objects.put(name, object(parser));
        case START_ARRAY -> object.lists.put(name, list(parser));
        default -> object.texts.put(name, parser.getString());
      }
    }
    return object;
  }

  private static List<JsonObject> list(JsonParser parser) {
    List<JsonObject> objects = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      objects.add(object(parser));
    }
    return objects;
  }

  /** A property, empty where there is none. */
  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  Optional<JsonObject> object(String name) {
    return Optional.ofNullable(objects.get(name));
  }

  /** A whole number, 0 where there is none. */
  long number(String name) {
    return find(name).map(Long::parseLong).orElse(0L);
  }

  OptionalLong findNumber(String name) {
    return find(name).map(Long::parseLong).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  /** The whole numbers of an object. */
  Map<String, Long> numbers(String name) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    object(name)
        .ifPresent(o -> o.texts.forEach((key, value) -> numbers.put(key, Long.parseLong(value))));
    return numbers;
  }

  List<JsonObject> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
