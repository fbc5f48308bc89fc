package org.newsledger.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures were measured on. */
final class Machine {

  private static final long GIGABYTE = 1 << 30;

  private Machine() {}

  static String describe() throws IOException {
    long memory =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return "%d processors (%s), %d GB of memory, %s, Java %s%n"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor(),
            Math.round((double) memory / GIGABYTE),
            System.getProperty("os.name"),
            System.getProperty("java.version"));
  }

  private static String processor() throws IOException {
    Path cpu = Path.of("/proc/cpuinfo");
    List<String> lines = Files.isReadable(cpu) ? Files.readAllLines(cpu) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
