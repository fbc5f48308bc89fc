package org.newsledger.app.job;

import java.util.concurrent.atomic.AtomicInteger;

/** What a run did so far; its writers count from several threads. */
public final class RunCounts {

  private final AtomicInteger pending = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger rejected = new AtomicInteger();
  private final AtomicInteger listingProblems = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();

  void listed(int toRead, int same, int rejectedBefore, int problems) {
    pending.set(toRead);
    unchanged.set(same);
    rejected.set(rejectedBefore);
    listingProblems.set(problems);
  }

  void written(int done, int refused) {
    read.addAndGet(done);
    rejected.addAndGet(refused);
  }

  /** Files to be read when the run began. */
  public int pending() {
    return pending.get();
  }

  /** Inputs that the ledger had already. */
  public int unchanged() {
    return unchanged.get();
  }

  /** Inputs without a document, those that an earlier run rejected among them. */
  public int rejected() {
    return rejected.get();
  }

  /** Rows and folders that the listing complained of. */
  public int listingProblems() {
    return listingProblems.get();
  }

  /** Files that this run read. */
  public int read() {
    return read.get();
  }
}
