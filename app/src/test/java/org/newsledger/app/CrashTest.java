package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program again and again, by three signals, at boundaries of transactions of every step
 * and at random moments, and compares what comes of it with an undisturbed run. Properties make a
 * long run of it: {@code crash.kills}, {@code crash.articles}, {@code crash.seed}.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("crash.kills", 15);
  private static final int ARTICLES = Integer.getInteger("crash.articles", 40);
  private static final long SEED = Long.getLong("crash.seed", 1);
  private static final int KILLS_A_LEDGER = 3;
  private static final List<String> STEPS = List.of("inventory", "extract", "reread", "export");

  private static final Map<String, Integer> STATUSES = Map.of("KILL", 137, "TERM", 143, "INT", 130);

  private static final String TABLES =
      """
      SELECT 'document ' || d.document_id || ' ' || d.source_file || ' ' || d.record_no || ' '
        || d.facts || ' ' || s.source_file FROM document d JOIN source s ON s.source_id = d.source_id
      UNION ALL SELECT 'fact ' || fact_id || ' ' || document_id || ' ' || evidence FROM fact
      UNION ALL SELECT 'duplicate ' || document_id || ' ' || source_file FROM duplicate
      UNION ALL SELECT 'problem ' || source_file || ' ' || record || ' ' || reason FROM problem
      UNION ALL SELECT 'source ' || source_file || ' ' || content_hash || ' ' || fingerprint || ' '
        || state || ' ' || limits || ' ' || records_done FROM source
      ORDER BY 1
      """;

  /** Where a process is killed; a step of no name means after so many milliseconds. */
  private record Death(String step, int count, String signal) {}

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final Map<String, Integer> killed = new TreeMap<>();
  private int kills;

  private Shell corpus() throws IOException {
    Shell shell = new Shell(folder);
    Map<String, String> archive = new LinkedHashMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          "Group " + random.nextInt(ARTICLES * 2) + " attacked.\nOthers " + i + " left.\n";
      shell.write("files/" + i % 7 + "/" + i + ".txt", i % 11 == 3 ? "fault " + i : text);
      archive.put(i + ".txt", i % 5 == 0 ? text : i % 13 == 6 ? "fault " + i : "Act " + text);
    }
    return shell.zip("a.zip", archive).zip("b/b.zip", archive).write("odd.bin", "\0\1\2");
  }

  private Process start(Shell shell, Death death) throws IOException {
    return shell.process(
        DyingNewsledger.class,
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
        List.of(death.step.isEmpty() ? "none" : death.step, "" + death.count, death.signal),
        shell.command("run", "--threads", "2", folder.resolve("in").toString()));
  }

  /** How many boundaries each step has. */
  private Map<String, Integer> boundaries(Shell shell) throws IOException, InterruptedException {
    assertThat(start(shell, new Death("", 0, "KILL")).waitFor()).isZero();
    Map<String, Integer> counts = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("process.log"))) {
      if (line.startsWith("boundaries ")) {
        String[] words = line.split(" ", 3);
        counts.put(words[1], Integer.valueOf(words[2]));
      }
    }
    assertThat(counts).containsKeys(STEPS.toArray(String[]::new));
    return counts;
  }

  /** As many of each step as of any other, spread over it, and as many at random moments. */
  private List<Death> deaths(Map<String, Integer> boundaries, long milliseconds) {
    List<String> signals = List.of("KILL", "TERM", "INT");
    List<Death> deaths = new ArrayList<>();
    int each = KILLS / STEPS.size() + 2;
    for (String step : STEPS) {
      for (int i = 0; i < each; i++) {
        int count = 1 + (int) ((long) i * boundaries.get(step) / each);
        deaths.add(new Death(step, count, signals.get(deaths.size() % 3)));
      }
    }
    for (int i = 0; i < each; i++) {
      deaths.add(new Death("", random.nextInt((int) milliseconds), signals.get(i % 3)));
    }
    Collections.shuffle(deaths, random);
    return deaths;
  }

  private boolean kill(Shell shell, Death death) throws IOException, InterruptedException {
    Process process = start(shell, death);
    if (death.step.isEmpty() && !process.waitFor(death.count, TimeUnit.MILLISECONDS)) {
      String pid = Long.toString(process.pid());
      new ProcessBuilder("kill", "-" + death.signal, pid).start().waitFor();
    }
    int status = process.waitFor();
    String log = Files.readString(folder.resolve("process.log"));
    assertThat(status).as(death + "\n" + log).isIn(0, STATUSES.get(death.signal));
    if (status == 0) {
      return false;
    }
    kills++;
    killed.merge(death.step + " " + death.signal, 1, Integer::sum);
    return true;
  }

  private static void assertSame(Shell shell, Shell undisturbed, String how) {
    for (String file : new String[] {"facts.csv", "articles.csv", "problems.csv"}) {
      assertThat(shell.out().resolve(file))
          .as(how)
          .hasSameBinaryContentAs(undisturbed.out().resolve(file));
    }
    assertThat(shell.give("sql", "--csv", TABLES).out())
        .as(how)
        .isEqualTo(undisturbed.give("sql", "--csv", TABLES).out());
  }

  @Test
  void endsAsAnUndisturbedRunWheneverItIsKilled() throws IOException, InterruptedException {
    Shell shell = corpus();
    Shell undisturbed = shell.into("undisturbed");
    long begin = System.nanoTime();
    Map<String, Integer> boundaries = boundaries(undisturbed);
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    List<Death> deaths = deaths(boundaries, milliseconds);
    for (int i = 0; kills < KILLS; ) {
      Shell ledger = shell.into("ledger" + i);
      List<Death> tried = new ArrayList<>();
      boolean goesOn = true;
      for (int n = 0; n < KILLS_A_LEDGER && goesOn && kills < KILLS; n++, i++) {
        tried.add(deaths.get(i % deaths.size()));
        goesOn = kill(ledger, tried.get(n));
      }
      Shell.Result last = ledger.give("run", folder.resolve("in").toString());
      assertThat(last.status()).as(tried + last.err()).isZero();
      assertSame(ledger, undisturbed, tried.toString());
    }
    System.out.println(kills + " kills of " + boundaries + ": " + killed);
  }
}
