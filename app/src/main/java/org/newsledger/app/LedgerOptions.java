package org.newsledger.app;

import java.nio.file.Path;
import java.util.Optional;
import org.newsledger.writer.Dialect;
import picocli.CommandLine.Option;

/** Where the ledger is. */
final class LedgerOptions {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      defaultValue = "out",
      description = "Folder of the ledger and the CSV files (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "JDBC URL of the ledger's database (default: an H2 file in OUT).")
  private Optional<String> database = Optional.empty();

  Path out() {
    return out;
  }

  /** Refuses a database that is not supported. */
  void check() {
    Dialect.of(url());
  }

  /** The ledger's URL, if it is of a database that is supported. */
  String url() {
    String url = database.orElseGet(() -> Dialect.urlIn(out));
    Dialect.of(url);
    return url;
  }
}
