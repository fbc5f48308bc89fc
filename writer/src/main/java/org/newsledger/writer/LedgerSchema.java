package org.newsledger.writer;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Makes the ledger's tables, and brings those of an older program up to date. */
public final class LedgerSchema {

  /** The version this program writes. */
  static final int VERSION = 1;

  private static final String BATCH = "org/springframework/batch/core/schema-%s.sql";

  private final DataSource source;
  private final JdbcTemplate database;
  private final Dialect dialect;

  public LedgerSchema(DataSource source, Dialect dialect) {
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
    int present = version();
    if (present > VERSION) {
      throw new LedgerRequestException(
          "The ledger has version " + present + " and was made by a newer Newsledger; use that.");
    }
    if (present == 0) {
      runBatchScript();
    }
    for (int version = present + 1; version <= VERSION; version++) {
      run(new ClassPathResource("schema/" + dialect.name() + "/V" + version + ".sql"), false);
      database.update("INSERT INTO schema_version (version) VALUES (?)", version);
    }
  }

  private int version() {
    if (!dialect.hasTable(database, "schema_version")) {
      return 0;
    }
    Integer version =
        database.queryForObject(
            "SELECT COALESCE(MAX(version), 0) FROM schema_version", Integer.class);
    return version == null ? 0 : version;
  }

  /** Its statements fail where a former try got to them already; that is no fault. */
  private void runBatchScript() {
    boolean begun = dialect.hasTable(database, "BATCH_JOB_INSTANCE");
    run(new ClassPathResource(BATCH.formatted(dialect.name())), begun);
  }

  private void run(Resource script, boolean again) {
    var populator =
        new ResourceDatabasePopulator(again, false, StandardCharsets.UTF_8.name(), script);
    populator.execute(source);
  }
}
