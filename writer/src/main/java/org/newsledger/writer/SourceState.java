package org.newsledger.writer;

/** How far the ledger is with a file. */
public enum SourceState {
  /** To be read, or to be read again. */
  PENDING,
  /** Its documents are in the ledger. */
  DONE,
  /** It gave no document; a problem says why. */
  REJECTED,
  /** Another file has the same bytes, and stands for it. */
  COPY
}
