package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.app.CrashPlan.Sequel;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the program again and again, by three signals, at boundaries of every step and at random
 * moments, and compares what comes of it with an undisturbed run. Properties make a long run of it:
 * {@code crash.kills}, {@code crash.articles}, {@code crash.seed}, and {@code crash.minutes}, after
 * which it ends though there were fewer kills.
 */
class CrashTest {

  private static final List<Sequel> SEQUELS = List.of(Sequel.values());
  private static final int KILLS = Integer.getInteger("crash.kills", 15);
  private static final int ARTICLES = Integer.getInteger("crash.articles", 14);
  private static final long SEED = Long.getLong("crash.seed", 1);
  private static final Duration LONGEST = Duration.ofMinutes(Long.getLong("crash.minutes", 600));

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final CrashCorpus corpus = new CrashCorpus(ARTICLES, SEED);
  private final Map<String, Integer> killed = new TreeMap<>();
  private final long begin = System.nanoTime();
  private int kills;
  private int ledgers;

  private Duration taken() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private CrashTrial trial(String name) throws IOException {
    CrashTrial trial = new CrashTrial(folder.resolve(name));
    corpus.write(trial.shell());
    return trial;
  }

  /** A ledger that was killed, and killed again, or twice, and let live in the end. */
  private CrashTrial killed(String name, Death first, Sequel sequel, CrashPlan plan)
      throws IOException, InterruptedException, SQLException {
    CrashTrial trial = trial(name);
    trial.kill(first);
    if (sequel == Sequel.OTHER_INPUTS) {
      corpus.change(trial.shell());
      trial.meanwhile("other inputs");
    }
    if (sequel == Sequel.OLDER_SCHEMA && OldLedger.make(trial.shell().out())) {
      trial.meanwhile("older schema");
    }
    Iterator<Death> more = plan.then(sequel).iterator();
    boolean died = true;
    while (died && more.hasNext()) {
      died = trial.kill(more.next());
    }
    trial.finish();
    return trial;
  }

  private void tell(CrashTrial trial) {
    ledgers++;
    kills += trial.kills();
    trial.killed().forEach((kind, count) -> killed.merge(kind, count, Integer::sum));
    if (ledgers % 20 == 0) {
      System.out.println(this);
    }
  }

  private int killedBy(String signal) {
    return killed.entrySet().stream()
        .filter(kind -> kind.getKey().endsWith(" " + signal))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Override
  public String toString() {
    return kills + " kills of " + ledgers + " ledgers, " + taken().toSeconds() + " s: " + killed;
  }

  @Test
  void endsAsAnUndisturbedRunWheneverItIsKilled()
      throws IOException, InterruptedException, SQLException {
    CrashTrial undisturbed = trial("undisturbed");
    Map<String, Integer> boundaries = undisturbed.live();
    int lifetime = (int) taken().toMillis();
    assertThat(boundaries).containsOnlyKeys("start", "inventory", "extract", "reread", "export");
    LedgerImage expected = LedgerImage.of(undisturbed.shell());
    CrashTrial changed = trial("changed");
    corpus.change(changed.shell());
    changed.finish();
    LedgerImage expectedOfChanged = LedgerImage.of(changed.shell());
    CrashPlan plan = new CrashPlan(boundaries, lifetime, random);
    System.out.println("Boundaries " + boundaries);
    List<Death> first = plan.first(KILLS * 2 / 3);
    for (int i = 0; kills < KILLS && taken().compareTo(LONGEST) < 0; i++) {
      Sequel sequel = SEQUELS.get(i % SEQUELS.size());
      CrashTrial trial = killed("ledger" + i, first.get(i % first.size()), sequel, plan);
      LedgerImage.of(trial.shell())
          .assertIs(sequel == Sequel.OTHER_INPUTS ? expectedOfChanged : expected, trial.toString());
      tell(trial);
      FileSystemUtils.deleteRecursively(folder.resolve("ledger" + i));
    }
    System.out.println(this);
    for (String signal : List.of(Death.KILL, "TERM", "INT")) {
      assertThat(killedBy(signal)).as(signal).isGreaterThanOrEqualTo(kills / 5);
    }
    assertThat(killed)
        .containsKeys(
            boundaries.keySet().stream().map(step -> step + " KILL").toArray(String[]::new));
  }
}
