package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One ledger, whose runs are killed until one is let live. */
final class CrashTrial {

  private static final String READING =
      "SELECT COUNT(*) FROM source WHERE state = 'READING' AND records_done > 0";

  private static final List<String> PREPARATION = preparation();

  private final Path folder;
  private final Shell shell;
  private final List<String> story = new ArrayList<>();
  private final Map<String, Integer> killed = new TreeMap<>();
  private int kills;

  /**
   * @param folder holds the inputs, the ledger and the log of the last process
   */
  CrashTrial(Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  Shell shell() {
    return shell;
  }

  /** Starts the program and sees that it dies; false where it ended before. */
  boolean kill(Death death) throws IOException, InterruptedException {
    story.add(death.toString());
    int status = statusOf(death);
    assertThat(status).as(this + "\n" + log()).isIn(0, death.status());
    if (status == 0) {
      return false;
    }
    kills++;
    killed.merge(death.kind(), 1, Integer::sum);
    if (isWithinAnArchive()) {
      killed.merge("within an archive", 1, Integer::sum);
    }
    return true;
  }

  private int statusOf(Death death) throws IOException, InterruptedException {
    Process process =
        shell.process(
            PREPARATION,
            DyingNewsledger.class,
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            death.words(),
            shell.command("run", "--threads", "2", folder.resolve("in").toString()));
    if (death.isAtAMoment()
        && death.count() > 0
        && !process.waitFor(death.count(), TimeUnit.MILLISECONDS)) {
      String pid = Long.toString(process.pid());
      new ProcessBuilder("kill", "-" + death.signal(), pid).start().waitFor();
    }
    return process.waitFor();
  }

  /** What a shell starts in the background is deaf to INT, and so is all that it starts. */
  private static List<String> preparation() {
    try {
      Process process = new ProcessBuilder("sleep", "3").start();
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      return process.waitFor() == 0 ? List.of("env", "--default-signal=INT") : List.of();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isWithinAnArchive() {
    Shell.Result reading = shell.give("sql", "--csv", READING);
    return reading.status() == 0 && !reading.out().lines().toList().get(1).equals("0");
  }

  /** Lets the program live, in a process, and gives how many boundaries each step had. */
  Map<String, Integer> live() throws IOException, InterruptedException {
    assertThat(statusOf(Death.NONE)).as(log()).isZero();
    Map<String, Integer> counts = new TreeMap<>();
    for (String line : log().lines().toList()) {
      if (line.startsWith("boundaries ")) {
        String[] words = line.split(" ", 3);
        counts.put(words[1], Integer.valueOf(words[2]));
      }
    }
    return counts;
  }

  /** What happens to the ledger or its inputs between two runs. */
  void meanwhile(String what) {
    story.add(what);
    killed.merge(what, 1, Integer::sum);
  }

  /** The next run ends well by itself. */
  void finish() {
    Shell.Result last = shell.give("run", folder.resolve("in").toString());
    assertThat(last.status()).as(this + "\n" + last.err()).isZero();
  }

  int kills() {
    return kills;
  }

  /** How often each kind of death was died. */
  Map<String, Integer> killed() {
    return killed;
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("process.log"));
  }

  @Override
  public String toString() {
    return folder.getFileName() + " " + story;
  }
}
