package org.newsledger.app.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.reader.ContentHash;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Inputs;
import org.newsledger.reader.Inventory;
import org.newsledger.reader.Problem;
import org.newsledger.writer.ProblemTable;
import org.newsledger.writer.SourceRow;
import org.newsledger.writer.SourceState;
import org.newsledger.writer.SourceTable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcOperations;

/** The step {@code inventory}: lists the inputs and notes in the ledger which are to be read. */
final class InventoryTasklet implements Tasklet {

  private final RunSettings settings;
  private final SourceTable sources;
  private final ProblemTable problems;
  private final StopSignal stop;
  private final RunCounts counts;

  InventoryTasklet(
      RunSettings settings, JdbcOperations database, StopSignal stop, RunCounts counts) {
    this.settings = settings;
    this.sources = new SourceTable(database);
    this.problems = new ProblemTable(database);
    this.stop = stop;
    this.counts = counts;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws JobInterruptedException {
    Inventory inventory = Inputs.find(settings.inputs(), settings.reader());
    List<Problem> found = new ArrayList<>(inventory.problems());
    List<SourceRow> known = sources.all();
    Set<Path> kept = unlistedRoots(inventory.files(), known, found);
    InventoryPlanner planner =
        new InventoryPlanner(
            known, Fingerprints.of(settings), new InputDisk(kept), Clock.systemUTC().instant());
    InventoryPlan plan = planner.plan(inventory.files());
    stop.check();
    apply(plan);
    problems.replaceListed(found);
    count(plan.applied(known), inventory.files(), found.size());
    return RepeatStatus.FINISHED;
  }

  /**
   * Folders that list nothing though the ledger has files of them. More likely a disk is not
   * mounted than that all were deleted, so their facts stay.
   */
  private Set<Path> unlistedRoots(
      List<InputFile> files, List<SourceRow> known, List<Problem> found) {
    Set<Path> roots = new HashSet<>();
    for (Path input : settings.inputs()) {
      Path root = RealPath.of(input);
      boolean empty = files.stream().noneMatch(file -> file.path().startsWith(root));
      if (empty && known.stream().anyMatch(row -> row.file().path().startsWith(root))) {
        roots.add(root);
        found.add(emptied(input));
      }
    }
    return roots;
  }

  private static Problem emptied(Path input) {
    return new Problem(
        input.getFileName().toString(),
        "",
        "the folder is empty now; the facts of its former files were kept",
        "If the files were deleted on purpose, start a new ledger with another --out.");
  }

  /** The disk, and the input folders on it; files of {@code kept} folders count as there. */
  private final class InputDisk implements InventoryPlanner.Disk {

    private final Set<Path> kept;
    private final List<Path> roots;

    InputDisk(Set<Path> kept) {
      this.kept = kept;
      this.roots = settings.inputs().stream().map(RealPath::of).toList();
    }

    @Override
    public Optional<String> hash(InputFile file) {
      return stop.isRequested() ? Optional.empty() : ContentHash.of(file);
    }

    @Override
    public boolean isThere(SourceRow row) {
      return Files.exists(row.file().path());
    }

    @Override
    public boolean isGone(SourceRow row) {
      Path path = row.file().path();
      return roots.stream().anyMatch(root -> path.startsWith(root) && !kept.contains(root))
          && Files.notExists(path);
    }
  }

  private void apply(InventoryPlan plan) {
    sources.delete(plan.gone());
    sources.update(plan.changed());
    sources.clear(plan.copies());
    sources.insert(plan.added());
  }

  private void count(List<SourceRow> rows, List<InputFile> files, int listed) {
    Set<Path> paths = files.stream().map(InputFile::path).collect(Collectors.toSet());
    List<SourceRow> ours = rows.stream().filter(row -> paths.contains(row.file().path())).toList();
    Map<Long, Integer> refused = problems.refusedRecords();
    counts.listed(
        sources.toRead().size(),
        count(ours, SourceState.DONE) + count(ours, SourceState.COPY),
        count(ours, SourceState.REJECTED),
        ours.stream()
            .filter(row -> row.state() != SourceState.PENDING)
            .mapToInt(row -> refused.getOrDefault(row.id(), 0))
            .sum(),
        listed);
  }

  private static int count(List<SourceRow> rows, SourceState state) {
    return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
  }
}
