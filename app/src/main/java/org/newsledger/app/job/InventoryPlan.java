package org.newsledger.app.job;

import java.util.List;
import org.newsledger.writer.SourceRow;

/**
 * What a listing of the inputs changes in the ledger.
 *
 * @param added files it does not have
 * @param changed files that it holds otherwise
 * @param gone files that are no longer there
 * @param copies files among the changed whose documents another file stands for from now on
 */
record InventoryPlan(
    List<SourceRow> added, List<SourceRow> changed, List<SourceRow> gone, List<SourceRow> copies) {

  InventoryPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
    copies = List.copyOf(copies);
  }
}
