package org.newsledger.writer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A ledger that is only asked: its connection and its user can change nothing, nor read files. */
public final class ReadOnlyLedger implements LedgerQueries, AutoCloseable {

  private final Connection connection;

  private ReadOnlyLedger(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a ledger.
   *
   * @throws LedgerRequestException if there is none, or a newer program made it
   * @throws LedgerHeldException if a run holds it
   */
  public static ReadOnlyLedger open(String url) {
    Dialect dialect = Dialect.of(url);
    if (!dialect.exists(url)) {
      throw new LedgerRequestException(
          "There is no ledger at " + url + " yet; 'newsledger run' makes it, --out says where.");
    }
    try {
      String readOnly = dialect.readOnlyUrl(url);
      Connection connection = DriverManager.getConnection(readOnly, dialect.reader(), "");
      return checked(new ReadOnlyLedger(connection), dialect);
    } catch (SQLException e) {
      if (dialect.isHeld(e)) {
        throw new LedgerHeldException(url, e);
      }
      throw new LedgerRequestException("Cannot open the ledger " + url + ": " + e.getMessage(), e);
    }
  }

  private static ReadOnlyLedger checked(ReadOnlyLedger ledger, Dialect dialect) {
    try {
      var source = new SingleConnectionDataSource(ledger.connection, true);
      LedgerSchema.refuseNewer(new JdbcTemplate(source), dialect);
      return ledger;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  @Override
  public <T> T query(String sql, Rows<T> rows) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (statement.getMetaData() == null) {
        throw new LedgerRequestException(
            "Only queries are allowed, such as SELECT * FROM fact_row.");
      }
      try (ResultSet result = statement.executeQuery()) {
        return rows.use(result);
      }
    } catch (SQLException e) {
      throw new LedgerRequestException("The query failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WriterException("Cannot close the ledger: " + e.getMessage(), e);
    }
  }
}
