package org.newsledger.app.job;

/** Shows how far the extraction is. Called from several threads. */
public interface Progress extends AutoCloseable {

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void start(int total) {}

        @Override
        public void done(int files, int articles) {}

        @Override
        public void close() {}
      };

  /** The run has this number. */
  default void run(long number) {}

  /** The run has come to this step. */
  default void phase(String step) {}

  /** So many files are to be read. */
  void start(int total);

  /** So many more of them are done, and so many more articles are in the ledger. */
  void done(int files, int articles);

  @Override
  void close();
}
