package org.newsledger.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The known fields of one record while it is read; others leave their names alone. */
final class FieldValues {
  private static final int NAMES_KEPT = 30;
  private static final int LONGEST_NAME_KEPT = 60;

  /** What programs write where there is no value. */
  private static final Set<String> ABSENT =
      Set.of("null", "NULL", "None", "nan", "NaN", "NaT", "N/A", "\\N");

  private final FieldNames names;
  private final long maxLength;
  private final Map<ArticleField, TreeMap<Integer, List<String>>> values =
      new EnumMap<>(ArticleField.class);
  private final Set<String> seen = new LinkedHashSet<>();
  private long length;
  private boolean tooLong;
  private boolean others;

  FieldValues(FieldNames names, long maxLength) {
    this.names = names;
    this.maxLength = maxLength;
  }

  boolean wants(String path) {
    return !names.slots(path).isEmpty();
  }

  /** Keeps the first value of a path, as a record should have but one. */
  void put(String path, String value) {
    put(path, value, false);
  }

  /** Keeps all values of a path. */
  void add(String path, String value) {
    put(path, value, true);
  }

  /** Notes a name, to tell the user which there are. */
  void see(String name) {
    if (seen.size() < NAMES_KEPT) {
      seen.add(name.substring(0, Math.min(name.length(), LONGEST_NAME_KEPT)));
    }
  }

  private void put(String path, String value, boolean many) {
    var slots = names.slots(path);
    if (slots.isEmpty() || tooLong || value.isBlank() || ABSENT.contains(value.strip())) {
      return;
    }
    length += value.length();
    tooLong = length > maxLength;
    for (var slot : slots) {
      var kept =
          values
              .computeIfAbsent(slot.field(), any -> new TreeMap<>())
              .computeIfAbsent(slot.rank(), any -> new ArrayList<>());
      if (many || kept.isEmpty()) {
        kept.add(value);
      }
    }
  }

  /** Tells that records lie within this one. */
  void holdsOthers() {
    others = true;
  }

  /** Whether it is but the wrapping of records. */
  boolean isWrapper() {
    return others && !has(ArticleField.TEXT) && !has(ArticleField.HTML);
  }

  boolean tooLong() {
    return tooLong;
  }

  Set<String> seen() {
    return Collections.unmodifiableSet(seen);
  }

  boolean has(ArticleField field) {
    return values.containsKey(field);
  }

  /** The values of each name that has any, in the order of the names. */
  List<List<String>> all(ArticleField field) {
    return List.copyOf(values.getOrDefault(field, new TreeMap<>()).values());
  }

  /** Each value by itself, in the order of the names. */
  Stream<String> each(ArticleField field) {
    return all(field).stream().flatMap(List::stream).map(String::strip);
  }
}
