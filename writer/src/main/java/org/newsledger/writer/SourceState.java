package org.newsledger.writer;

/** How far the ledger is with a file. */
public enum SourceState {
  /** To be read, or to be read again. */
  PENDING,
  /** Some of its records are in the ledger; the reading goes on there. */
  READING,
  /** Its documents are in the ledger. */
  DONE,
  /** It gave no document; a problem says why. */
  REJECTED,
  /** Another file has the same bytes, and stands for it. */
  COPY;

  /** Whether the ledger's rows are of the file as it is now. */
  boolean isOfNow() {
    return this == READING || this == DONE;
  }

  /** Whether the file is to be read. */
  public boolean isToRead() {
    return this == PENDING || this == READING;
  }
}
