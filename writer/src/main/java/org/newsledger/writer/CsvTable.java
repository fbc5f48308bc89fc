package org.newsledger.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a query as CSV, the columns' names first. */
public final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final CsvStyle style;
  private final Runnable eachRow;

  /**
   * @param eachRow called before each row; may throw to stop
   */
  public CsvTable(CsvStyle style, Runnable eachRow) {
    this.style = style;
    this.eachRow = eachRow;
  }

  /** Writes all rows, and says how many there were. */
  public long write(ResultSet rows, Writer writer) throws SQLException {
    try {
      long count = begin(rows.getMetaData(), writer).write(rows);
      writer.flush();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the columns' names; their rows may come from several queries. */
  Rows begin(ResultSetMetaData columns, Writer writer) throws SQLException, IOException {
    writer.write(style.start());
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(names(columns));
    return new Rows(printer, types(columns));
  }

  /** Writes rows of the same columns below one another. */
  final class Rows {

    private final CSVPrinter printer;
    private final int[] types;

    private Rows(CSVPrinter printer, int[] types) {
      this.printer = printer;
      this.types = types;
    }

    /** Writes all rows, and says how many there were. */
    long write(ResultSet rows) throws SQLException, IOException {
      long count = 0;
      for (; rows.next(); count++) {
        eachRow.run();
        for (int i = 0; i < types.length; i++) {
          printer.print(cell(rows, i + 1, types[i]));
        }
        printer.println();
      }
      return count;
    }
  }

  private static int[] types(ResultSetMetaData columns) throws SQLException {
    int[] types = new int[columns.getColumnCount()];
    for (int i = 0; i < types.length; i++) {
      types[i] = columns.getColumnType(i + 1);
    }
    return types;
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** Numbers are never guarded: {@code -3.5} is a latitude, not a formula. */
  private @Nullable String cell(ResultSet rows, int column, int type) throws SQLException {
    switch (type) {
      case Types.DECIMAL, Types.NUMERIC -> {
        BigDecimal number = rows.getBigDecimal(column);
        return number == null ? null : plain(number);
      }
      case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.DOUBLE, Types.REAL, Types.FLOAT -> {
        return rows.getString(column);
      }
      case Types.BOOLEAN, Types.BIT -> {
        boolean truth = rows.getBoolean(column);
        return rows.wasNull() ? null : Boolean.toString(truth);
      }
      default -> {
        String text = rows.getString(column);
        return text == null ? null : style.cell(text);
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
