package org.newsledger.writer;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A ledger that can be asked queries. */
public interface LedgerQueries {

  /**
   * Asks a query.
   *
   * @throws LedgerRequestException if it is no query or cannot be answered
   */
  <T> T query(String sql, Rows<T> rows);

  /** What is done with the rows of a query. */
  interface Rows<T> {
    T use(ResultSet rows) throws SQLException;
  }
}
