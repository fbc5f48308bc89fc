package org.newsledger.app;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsledger.writer.CsvStyle;
import org.newsledger.writer.CsvTable;
import org.newsledger.writer.ReadOnlyLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the ledger a query. */
@Command(
    name = "sql",
    description = {
      "Asks the ledger a query; nothing can be changed. Ask the views fact_row and article_row, or",
      "the tables fact, document, source and problem."
    },
    footer = {"", "Example: newsledger sql 'SELECT actor, COUNT(*) FROM fact_row GROUP BY actor'"})
final class SqlCommand implements Callable<Integer> {

  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.BIGINT,
          Types.INTEGER,
          Types.SMALLINT,
          Types.DECIMAL,
          Types.NUMERIC,
          Types.DOUBLE,
          Types.REAL);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY", description = "A query, in quotation marks.")
  private String query = "";

  @Option(names = "--csv", description = "Print CSV, with all values whole and as they are.")
  private boolean csv;

  @Mixin private LedgerOptions options = new LedgerOptions();

  @Override
  public Integer call() {
    Ledgers.require(options);
    try (ReadOnlyLedger ledger = Ledgers.ask(options)) {
      ledger.query(query, csv ? this::printCsv : this::printTable);
    }
    return ExitStatus.DONE;
  }

  private long printCsv(ResultSet rows) throws SQLException {
    return new CsvTable(CsvStyle.RAW, () -> {}).write(rows, spec.commandLine().getOut());
  }

  private long printTable(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> names = new ArrayList<>();
    List<Boolean> numeric = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
      numeric.add(NUMBERS.contains(columns.getColumnType(i)));
    }
    TextTable table = new TextTable(names, numeric);
    long count = 0;
    for (; rows.next(); count++) {
      table.add(cells(rows, names.size()));
    }
    PrintWriter out = spec.commandLine().getOut();
    table.lines().forEach(out::println);
    out.println("(" + count + (count == 1 ? " row)" : " rows)"));
    return count;
  }

  private static List<String> cells(ResultSet rows, int count) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String text = rows.getString(i);
      cells.add(text == null ? "" : text);
    }
    return cells;
  }
}
