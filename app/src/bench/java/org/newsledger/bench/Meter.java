package org.newsledger.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What this process has used between two moments; written as one line that {@link Usage} reads. */
public final class Meter {

  private static final double NANOSECONDS = 1e9;
  private static final long KILOBYTE = 1024;

  private final long wall = System.nanoTime();
  private final long cpu = cpu();
  private final long written = written();

  /** The usage since this meter was made; memory is the process's peak. */
  public Usage read(int articles) {
    return new Usage(
        articles,
        (System.nanoTime() - wall) / NANOSECONDS,
        (cpu() - cpu) / NANOSECONDS,
        number(Path.of("/proc/self/status"), "VmHWM:") * KILOBYTE,
        written() - written);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long written() {
    return number(Path.of("/proc/self/io"), "wchar:");
  }

  /** 0 where the system does not tell. */
  private static long number(Path file, String key) {
    if (!Files.isReadable(file)) {
      return 0;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(key.length()).replace("kB", "").strip())
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a piece of work has used.
   *
   * @param wall seconds
   * @param cpu seconds, of all threads
   * @param memory the process's peak resident memory in bytes
   * @param written bytes given to the system to write
   */
  public record Usage(int articles, double wall, double cpu, long memory, long written) {

    private static final String MARK = "usage ";

    /** One line. */
    public String line() {
      return String.format(
          Locale.ROOT, MARK + "%d %.3f %.3f %d %d", articles, wall, cpu, memory, written);
    }

    static Usage parse(String line) {
      String[] words = line.substring(MARK.length()).split(" ", -1);
      return new Usage(
          Integer.parseInt(words[0]),
          Double.parseDouble(words[1]),
          Double.parseDouble(words[2]),
          Long.parseLong(words[3]),
          Long.parseLong(words[4]));
    }

    static boolean isUsage(String line) {
      return line.startsWith(MARK);
    }
  }
}
