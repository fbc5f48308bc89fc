package org.newsledger.writer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Makes the ledger's tables, and brings those of an older program up to date. */
public final class LedgerSchema {

  /** The version this program writes. */
  static final int VERSION = 3;

  private final DataSource source;
  private final JdbcTemplate database;
  private final Dialect dialect;
  private final List<Resource> foreign;

  /**
   * @param foreign scripts of libraries whose tables stand in the same database
   */
  public LedgerSchema(DataSource source, Dialect dialect, List<Resource> foreign) {
    this.foreign = List.copyOf(foreign);
    this.source = source;
    this.database = new JdbcTemplate(source);
    this.dialect = dialect;
  }

  /**
   * Applies the scripts that the database does not have yet.
   *
   * @throws LedgerRequestException if a newer program made the ledger
   */
  public void apply() {
    int present = refuseNewer(database, dialect);
    if (present == 0) {
      foreign.forEach(script -> run(script, true));
    }
    for (int version = present + 1; version <= VERSION; version++) {
      run(new ClassPathResource("schema/" + dialect.name() + "/V" + version + ".sql"), false);
      database.update("INSERT INTO schema_version (version) VALUES (?)", version);
    }
  }

  /**
   * The version of a ledger, 0 where it has none yet.
   *
   * @throws LedgerRequestException if a newer program made the ledger
   */
  static int refuseNewer(JdbcOperations database, Dialect dialect) {
    int present = version(database, dialect);
    if (present > VERSION) {
      throw new LedgerRequestException(
          "The ledger has version "
              + present
              + ", and this Newsledger knows "
              + VERSION
              + " at most: it was made by a newer Newsledger; use that, or a backup from before.");
    }
    return present;
  }

  private static int version(JdbcOperations database, Dialect dialect) {
    if (!dialect.hasTable(database, "schema_version")) {
      return 0;
    }
    Integer version =
        database.queryForObject(
            "SELECT COALESCE(MAX(version), 0) FROM schema_version", Integer.class);
    return version == null ? 0 : version;
  }

  /**
   * @param again whether statements may fail because a try that was cut short got to them already
   */
  private void run(Resource script, boolean again) {
    var populator =
        new ResourceDatabasePopulator(again, false, StandardCharsets.UTF_8.name(), script);
    populator.execute(source);
  }
}
