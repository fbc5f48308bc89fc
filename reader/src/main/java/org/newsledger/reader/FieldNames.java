package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which field a name means. {@code published_at}, {@code publishedAt} and {@code Published At} are
 * one name, while {@code _source} and {@code source} are two; {@code source.name} is the name
 * within the source.
 */
final class FieldNames {
  static final String FIELDS = "fields.tsv";
  static final String FEED_ELEMENTS = "feed-elements.tsv";

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("(?!^_)[^\\p{L}\\p{N}]+");
  private static final Pattern SEGMENT_DIVIDER = Pattern.compile("\\.");
  private static final Pattern NAME_DIVIDER = Pattern.compile("\\|");

  /**
   * A field that a name may fill.
   *
   * @param rank the lower, the sooner the name's value is taken
   */
  record Slot(ArticleField field, int rank) {}

  private final Map<String, List<Slot>> byPath = new HashMap<>();
  private final Map<ArticleField, List<String>> usual;

  private FieldNames(Map<ArticleField, List<String>> usual, FieldMapping mapping) {
    this.usual = usual;
    for (var field : ArticleField.values()) {
      var paths = new LinkedHashSet<String>();
      mapping.names().getOrDefault(field, List.of()).forEach(name -> paths.add(path(name)));
      usual.getOrDefault(field, List.of()).forEach(name -> paths.add(path(name)));
      add(field, paths);
    }
  }

  private void add(ArticleField field, Set<String> paths) {
    int rank = 0;
    for (var path : paths) {
      byPath.computeIfAbsent(path, any -> new ArrayList<>()).add(new Slot(field, rank));
      rank++;
    }
  }

  /** The user's names, then those of the table among the program's resources. */
  static FieldNames of(String table, FieldMapping mapping) {
    return new FieldNames(read(table), mapping);
  }

  /** The fields that a path fills; none when it is not known. */
  List<Slot> slots(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  boolean holdsRecords(String path) {
    return slots(path).stream().anyMatch(slot -> slot.field() == ArticleField.RECORDS);
  }

  /** The names looked for, for advice. */
  String usual(ArticleField field) {
    return usual.getOrDefault(field, List.of()).stream().limit(5).collect(Collectors.joining(", "));
  }

  /** A name as it is looked up. */
  static String path(String name) {
    return SEGMENT_DIVIDER
        .splitAsStream(name)
        .map(segment -> NEITHER_LETTER_NOR_DIGIT.matcher(segment).replaceAll(""))
        .filter(segment -> !segment.isEmpty() && !segment.equals("_"))
        .map(segment -> segment.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("."));
  }

  static Map<ArticleField, List<String>> read(String table) {
    var rows = new EnumMap<ArticleField, List<String>>(ArticleField.class);
    lines(table).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(line -> row(table, line, rows));
    return rows;
  }

  private static void row(String table, String line, Map<ArticleField, List<String>> rows) {
    int divider = line.indexOf('\t');
    var field = divider < 0 ? Optional.<ArticleField>empty() : field(line.substring(0, divider));
    if (field.isEmpty() || rows.containsKey(field.get())) {
      throw new ReaderException(
          "%s: the line \"%s\" is no field with its names".formatted(table, line));
    }
    var names = NAME_DIVIDER.split(line.substring(divider + 1), -1);
    rows.put(field.get(), Arrays.stream(names).map(String::strip).toList());
  }

  private static Optional<ArticleField> field(String label) {
    return ArticleField.named(label);
  }

  static List<String> lines(String table) {
    try (InputStream in = FieldNames.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new ReaderException("the program's table %s is missing".formatted(table));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException fault) {
      throw new ReaderException("the program's table %s cannot be read".formatted(table), fault);
    }
  }
}
