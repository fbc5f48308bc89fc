package org.newsledger.reader;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Finds the records of a JSON text while it is read: its object, the objects of its lists, and
 * those in lists within known wrappers, as {@code {"response": {"docs": [...]}}}. What a record
 * nests is told by paths: {@code source.name}.
 */
final class JsonRecords {
  private static final int DEEPEST = 200;
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_NUMBER = 1000;

  private static final Pattern NOTES =
      Pattern.compile("(?: \\((?:start marker|for) .*|\\n.*)", Pattern.DOTALL);

  /** What an open bracket or brace holds. */
  private enum Kind {
    /** An object that is a record. */
    RECORD,
    /** An object or a list within a record. */
    PART,
    /** A list within a record whose first value will tell whether it holds records. */
    PERHAPS_LIST,
    /** A list of records. */
    LIST
  }

  private record Frame(Kind kind, String path, boolean many, FieldValues values) {}

  private final JsonParser parser;
  private final FieldNames names;
  private final long maxLength;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private String path = "";
  private long strays;

  private JsonRecords(JsonParser parser, FieldNames names, long maxLength) {
    this.parser = parser;
    this.names = names;
    this.maxLength = maxLength;
  }

  static JsonFactory factory(long maxLength) {
    var constraints =
        StreamReadConstraints.builder()
            .maxStringLength((int) Math.min(Integer.MAX_VALUE - 16, maxLength))
            .maxNestingDepth(DEEPEST)
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        // Names are the input's: a table of all of them would grow with it.
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .enable(
            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
            JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .build();
  }

  static JsonRecords of(JsonFactory factory, Reader text, FieldNames names, long maxLength) {
    var parser = factory.createParser(ObjectReadContext.empty(), text);
    return new JsonRecords(parser, names, maxLength);
  }

  /** How many values were no objects where records should be, since this was last asked. */
  long takeStrays() {
    long taken = strays;
    strays = 0;
    return taken;
  }

  /**
   * The next record; empty after the last.
   *
   * @throws Refusal if the text is not JSON from here on, or beyond the limits
   */
  Optional<FieldValues> next() throws IOException {
    try {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        var record = read(token);
        if (record.isPresent()) {
          return record;
        }
      }
      return Optional.empty();
    } catch (JacksonIOException fault) {
      throw fault.getCause();
    } catch (StreamConstraintsException beyond) {
      throw RecordFault.beyondLimits(beyond.getOriginalMessage());
    } catch (JacksonException fault) {
      throw RecordFault.notJson(describe(fault));
    }
  }

  /** What the fault is and where, in one line, without the library's own notes on places. */
  private static String describe(JacksonException fault) {
    var place = fault.getLocation();
    var what = NOTES.matcher(fault.getOriginalMessage()).replaceFirst("");
    return "%s (line %s, column %s)".formatted(what, place.getLineNr(), place.getColumnNr());
  }

  private Optional<FieldValues> read(JsonToken token) {
    switch (token) {
      case PROPERTY_NAME -> name(parser.currentName());
      case START_OBJECT -> frames.push(object());
      case START_ARRAY -> frames.push(array());
      case END_OBJECT, END_ARRAY -> {
        return end(frames.pop());
      }
      default -> scalar(token);
    }
    return Optional.empty();
  }

  private void name(String name) {
    var frame = frames.element();
    var last = FieldNames.path(name);
    path = frame.path.isEmpty() ? last : frame.path + "." + last;
    if (frame.kind == Kind.RECORD) {
      frame.values.see(name);
    }
  }

  private Frame object() {
    if (amongRecords()) {
      return new Frame(Kind.RECORD, "", false, new FieldValues(names, maxLength));
    }
    var frame = frames.element();
    // A wrapper's fields are its record's own: {"_source": {"title": …}}.
    var inner = !frame.many && names.holdsRecords(path) ? frame.path : path(frame);
    return new Frame(Kind.PART, inner, frame.many, frame.values);
  }

  private Frame array() {
    if (amongRecords()) {
      return new Frame(Kind.LIST, "", false, new FieldValues(names, maxLength));
    }
    var frame = frames.element();
    boolean perhaps =
        !frame.many && names.holdsRecords(path) && !frame.values.has(ArticleField.TEXT);
    return new Frame(perhaps ? Kind.PERHAPS_LIST : Kind.PART, path(frame), true, frame.values);
  }

  /** In a list there are no names: its path stays that of the list. */
  private String path(Frame frame) {
    return frame.many && parser.streamReadContext().getParent().inArray() ? frame.path : path;
  }

  /** Whether an object that begins here is a record; decides it where that is still open. */
  private boolean amongRecords() {
    if (frames.isEmpty()) {
      return true;
    }
    var frame = frames.element();
    if (frame.kind == Kind.PERHAPS_LIST) {
      frames.pop();
      frame.values.holdsOthers();
      frames.push(new Frame(Kind.LIST, "", false, frame.values));
    }
    return frames.element().kind == Kind.LIST;
  }

  private void scalar(JsonToken token) {
    if (frames.isEmpty() || frames.element().kind == Kind.LIST) {
      strays++;
      return;
    }
    var frame = frames.element();
    boolean listed = parser.streamReadContext().inArray();
    var here = listed ? frame.path : path;
    boolean told = token.isNumeric() || token == JsonToken.VALUE_STRING;
    if (!told || !frame.values.wants(here)) {
      return;
    }
    if (frame.many) {
      frame.values.add(here, parser.getString());
    } else {
      frame.values.put(here, parser.getString());
    }
  }

  private static Optional<FieldValues> end(Frame frame) {
    return frame.kind == Kind.RECORD && !frame.values.isWrapper()
        ? Optional.of(frame.values)
        : Optional.empty();
  }
}
