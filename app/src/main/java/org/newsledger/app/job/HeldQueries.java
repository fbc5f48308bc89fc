package org.newsledger.app.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.newsledger.writer.LedgerQueries;
import org.newsledger.writer.LedgerRequestException;

/** Queries of the process that holds the ledger. */
record HeldQueries(DataSource database) implements LedgerQueries {

  @Override
  public <T> T query(String sql, Rows<T> rows) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      return rows.use(result);
    } catch (SQLException e) {
      throw new LedgerRequestException("The query failed: " + e.getMessage(), e);
    }
  }
}
