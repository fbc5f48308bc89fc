package org.newsledger.app.job;

/** Shows how far the extraction is. Called from several threads. */
public interface Progress extends AutoCloseable {

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void start(int total) {}

        @Override
        public void done(int more) {}

        @Override
        public void close() {}
      };

  /** So many files are to be read. */
  void start(int total);

  /** So many more of them are in the ledger. */
  void done(int more);

  @Override
  void close();
}
