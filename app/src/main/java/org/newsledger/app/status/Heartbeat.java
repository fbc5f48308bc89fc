package org.newsledger.app.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsledger.app.job.Progress;
import org.newsledger.writer.LedgerQueries;

/**
 * Tells every second, in a file beside the ledger, who holds it and how far the run is. That it
 * cannot be told never harms the run.
 */
public final class Heartbeat implements Progress {

  private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /**
   * Before each look at the whole ledger, which costs more the larger it is; short runs do none.
   */
  private static final Duration SHORTEST_LOOK = Duration.ofSeconds(5);

  private static final int TIMES_A_LOOK = 100;
  private static final int RUNS = 20;
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);

  private final ScheduledThreadPoolExecutor timer = timer();
  private final LedgerQueries ledger;
  private final String url;
  private final Optional<Path> file;
  private final Clock clock;
  private final Moment since;
  private Moment reading;
  private LiveCommand command;
  private Optional<Snapshot> snapshot = Optional.empty();
  private boolean failed;

  private Heartbeat(LedgerQueries ledger, String url, String command, Clock clock) {
    this.clock = clock;
    this.since = Moment.now(clock);
    this.reading = since;
    this.ledger = ledger;
    this.url = url;
    this.file = LedgerFiles.of(url).map(LedgerFiles::live);
    this.command = live(command);
  }

  private static ScheduledThreadPoolExecutor timer() {
    var timer =
        new ScheduledThreadPoolExecutor(
            2, Heartbeat::thread, new ThreadPoolExecutor.DiscardPolicy());
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return timer;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to tell; the caller holds the ledger until after the heartbeat is closed. */
  public static Heartbeat begin(LedgerQueries ledger, String url, String command) {
    return begin(ledger, url, command, Clock.systemUTC());
  }

  static Heartbeat begin(LedgerQueries ledger, String url, String command, Clock clock) {
    Heartbeat heartbeat = new Heartbeat(ledger, url, command, clock);
    heartbeat.begin();
    return heartbeat;
  }

  private LiveCommand live(String name) {
    Instant now = since.noted();
    return new LiveCommand(
        name,
        ProcessHandle.current().pid(),
        Host.NAME,
        now,
        OptionalLong.empty(),
        "",
        new LiveCommand.Work(0, 0, 0, now),
        now);
  }

  private void begin() {
    beat();
    long interval = INTERVAL.toMillis();
    Future<?> unusedBeats =
        timer.scheduleWithFixedDelay(this::beat, interval, interval, TimeUnit.MILLISECONDS);
    Future<?> unusedLook =
        timer.schedule(this::look, SHORTEST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void run(long number) {
    change("", OptionalLong.of(number), command.work());
  }

  @Override
  public synchronized void phase(String step) {
    change(step, command.run(), command.work());
  }

  @Override
  public synchronized void start(int files) {
    reading = Moment.now(clock);
    change(command.phase(), command.run(), new LiveCommand.Work(0, files, 0, reading.noted()));
  }

  @Override
  public synchronized void done(int files, int articles) {
    change(command.phase(), command.run(), command.work().more(files, articles));
  }

  private void change(String phase, OptionalLong run, LiveCommand.Work work) {
    command =
        new LiveCommand(
            command.command(),
            command.processId(),
            command.host(),
            since.by(clock),
            run,
            phase,
            work.since(reading.by(clock)),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private synchronized String json() {
    return StatusJson.of(url, Optional.of(command()), snapshot, Optional.empty());
  }

  /** What is told now. */
  synchronized LiveCommand command() {
    change(command.phase(), command.run(), command.work());
    return command;
  }

  private void beat() {
    file.ifPresent(this::write);
  }

  private void write(Path path) {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try {
      Files.writeString(part, json());
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      failed = false;
    } catch (IOException e) {
      if (!failed) {
        LOG.log(Level.WARNING, "Cannot write " + path + "; status cannot show this run", e);
      }
      failed = true;
    }
  }

  /** Looks at the whole ledger, and again after a while, so that it costs a hundredth at most. */
  private void look() {
    long begin = System.nanoTime();
    try {
      keep(Snapshot.of(ledger, RUNS, number()));
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "Cannot look at the ledger", e);
    }
    long delay = Math.max(SHORTEST_LOOK.toNanos(), TIMES_A_LOOK * (System.nanoTime() - begin));
    Future<?> unused = timer.schedule(this::look, delay, TimeUnit.NANOSECONDS);
  }

  private synchronized OptionalLong number() {
    return command.run();
  }

  private synchronized void keep(Snapshot latest) {
    snapshot = Optional.of(latest);
  }

  /**
   * Ends the telling. No thread is interrupted: an interrupt in the midst of a query closes the
   * database's file.
   */
  @Override
  public void close() {
    timer.shutdown();
    try {
      timer.awaitTermination(LONGEST_CLOSE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    file.ifPresent(Heartbeat::delete);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.log(Level.INFO, "Cannot delete " + path, e);
    }
  }
}
