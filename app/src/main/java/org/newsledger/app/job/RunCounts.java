package org.newsledger.app.job;

import java.util.concurrent.atomic.AtomicInteger;
import org.newsledger.writer.Written;

/** What a run did so far; its writers count from several threads. */
public final class RunCounts {

  private final AtomicInteger pending = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger rejected = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger listingProblems = new AtomicInteger();
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicInteger articles = new AtomicInteger();

  void listed(int toRead, int same, int rejectedBefore, int refusedBefore, int problems) {
    pending.set(toRead);
    unchanged.set(same);
    rejected.set(rejectedBefore);
    refused.set(refusedBefore);
    listingProblems.set(problems);
  }

  void written(Written more) {
    files.addAndGet(more.files() - more.rejectedFiles());
    rejected.addAndGet(more.rejectedFiles());
    articles.addAndGet(more.articles());
    refused.addAndGet(more.refusedRecords());
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

  /** Records that gave no document and should have, those of earlier runs among them. */
  public int refused() {
    return refused.get();
  }

  /** Rows and folders that the listing complained of. */
  public int listingProblems() {
    return listingProblems.get();
  }

  /** Whether anything of the inputs was not used that should have been. */
  public boolean hasRefused() {
    return rejected() + refused() + listingProblems() > 0;
  }

  /** Files that this run read to their end, but for those it rejected. */
  public int files() {
    return files.get();
  }

  /** Articles that this run read. */
  public int articles() {
    return articles.get();
  }
}
