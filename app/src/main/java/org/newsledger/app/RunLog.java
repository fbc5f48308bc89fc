package org.newsledger.app;

import java.util.logging.Logger;
import org.newsledger.app.job.Progress;

/** Logs how a run goes on, and names it in all that is logged. */
final class RunLog implements Progress {

  private static final Logger LOG = Logger.getLogger(RunLog.class.getName());

  @Override
  public void run(long number) {
    Logging.run(number);
    LOG.info("The run begins");
  }

  @Override
  public void phase(String step) {
    LOG.info("Step " + step + " begins");
  }

  @Override
  public void start(int total) {
    LOG.info("To be read: " + total + " files");
  }

  @Override
  public void done(int files, int articles) {}

  @Override
  public void close() {
    LOG.info("The ledger is let go");
  }
}
