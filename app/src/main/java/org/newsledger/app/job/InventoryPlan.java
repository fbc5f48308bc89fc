package org.newsledger.app.job;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /** The files that the ledger had, as they are once this is done, and those that are added. */
  List<SourceRow> applied(List<SourceRow> known) {
    Set<Long> others =
        Stream.of(changed, gone).flatMap(List::stream).map(SourceRow::id).collect(toSet());
    Stream<SourceRow> kept = known.stream().filter(row -> !others.contains(row.id()));
    return Stream.of(kept, changed.stream(), added.stream()).flatMap(rows -> rows).toList();
  }
}
