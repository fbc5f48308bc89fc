package org.newsledger.app.job;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.newsledger.writer.CsvStyle;
import org.newsledger.writer.CsvTable;
import org.newsledger.writer.LedgerExport;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step {@code export}: the ledger as CSV files. Cut short, it begins anew. */
final class ExportTasklet implements Tasklet {

  private final DataSource database;
  private final Path out;
  private final CsvStyle style;
  private final StopSignal stop;

  ExportTasklet(DataSource database, Path out, CsvStyle style, StopSignal stop) {
    this.database = database;
    this.out = out;
    this.style = style;
    this.stop = stop;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws JobInterruptedException {
    try {
      new LedgerExport(database, new CsvTable(style, this::check)).writeTo(out);
    } catch (Stopped e) {
      throw new JobInterruptedException("The run was asked to stop");
    }
    return RepeatStatus.FINISHED;
  }

  private void check() {
    if (stop.isRequested()) {
      throw new Stopped();
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
