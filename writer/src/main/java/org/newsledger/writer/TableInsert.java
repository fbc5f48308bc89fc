package org.newsledger.writer;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Inserts rows into a table. Text longer than its column is cut, and the character NUL, which some
 * databases refuse, is replaced: an odd input must not fail a run.
 */
final class TableInsert {

  private final JdbcOperations database;
  private final String sql;
  private final List<Integer> sizes;

  TableInsert(JdbcOperations database, String table, List<String> columns) {
    this.database = database;
    String names = String.join(", ", columns);
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    this.sql = "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")";
    ResultSetExtractor<List<Integer>> sizes = rows -> sizes(rows.getMetaData());
    String none = "SELECT " + names + " FROM " + table + " WHERE 1 = 0";
    this.sizes = Objects.requireNonNull(database.query(none, sizes));
  }

  private static List<Integer> sizes(ResultSetMetaData columns) throws SQLException {
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      int size = columns.getPrecision(i);
      sizes.add(size > 0 ? size : Integer.MAX_VALUE);
    }
    return sizes;
  }

  void insert(List<@Nullable Object> row) {
    insertAll(List.of(row));
  }

  void insertAll(List<? extends List<@Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      database.batchUpdate(sql, rows.stream().map(this::fitted).toList());
    }
  }

  private @Nullable Object[] fitted(List<@Nullable Object> row) {
    @Nullable Object[] fitted = row.toArray();
    for (int i = 0; i < fitted.length; i++) {
      if (fitted[i] instanceof String text) {
        fitted[i] = cut(text.replace('\0', '\uFFFD'), sizes.get(i));
      }
    }
    return fitted;
  }

  /** The text's first {@code size} UTF-16 units, less one where that would halve a character. */
  static String cut(String text, int size) {
    if (text.length() <= size) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(size - 1)) ? size - 1 : size;
    return text.substring(0, end);
  }
}
