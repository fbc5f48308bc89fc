package org.newsledger.writer;

/**
 * What a transaction added to the ledger.
 *
 * @param files that are done with it
 * @param rejectedFiles that are done with it and gave no article
 * @param articles records that were articles
 * @param refusedRecords records that should have been
 */
public record Written(int files, int rejectedFiles, int articles, int refusedRecords) {

  static final Written NOTHING = new Written(0, 0, 0, 0);

  Written plus(Written more) {
    return new Written(
        files + more.files,
        rejectedFiles + more.rejectedFiles,
        articles + more.articles,
        refusedRecords + more.refusedRecords);
  }
}
