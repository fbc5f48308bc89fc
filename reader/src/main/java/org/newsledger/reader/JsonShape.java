package org.newsledger.reader;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How a JSON text is laid out. */
enum JsonShape {
  /** One value, however many lines it has. */
  VALUE,
  /** A value a line. */
  LINES;

  /** "[" begins many a text, as "[Photo]" does; a list of other values needs the file's name. */
  private static final Pattern START = Pattern.compile("\\{\\s*(?:[\"}]|$)|\\[\\s*(?:[{\\[\\]]|$)");

  private static final Set<String> LINES_EXTENSIONS = Set.of("jsonl", "ndjson", "jl", "jsonlines");
  private static final Set<String> EXTENSIONS = Set.of("json", "jsonld", "geojson");
  private static final JsonFactory FACTORY = JsonRecords.factory(Head.SIZE);

  /** The layout; empty when the input is not JSON. */
  static Optional<JsonShape> of(Head head) {
    var text = head.text();
    boolean named =
        EXTENSIONS.contains(head.extension()) || LINES_EXTENSIONS.contains(head.extension());
    boolean begun = named ? text.startsWith("{") || text.startsWith("[") : begins(text);
    return begun ? Optional.of(layout(head, text)) : Optional.empty();
  }

  private static boolean begins(String text) {
    return START.matcher(text).lookingAt();
  }

  private static JsonShape layout(Head head, String text) {
    if (LINES_EXTENSIONS.contains(head.extension())) {
      return LINES;
    }
    var lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    boolean two = lines.size() == 2 && lines.get(1).strip().length() > 1;
    return two && isValue(lines.get(0)) ? LINES : VALUE;
  }

  private static boolean isValue(String line) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken().isStructEnd() && parser.nextToken() == null;
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
