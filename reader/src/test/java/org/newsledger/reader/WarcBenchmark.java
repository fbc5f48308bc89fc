package org.newsledger.reader;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a WARC of 2 GB, made by repeating a page, through the reader alone and tells how fast and
 * in how much memory. Run with {@code -Xmx512m}; the argument is a folder for the file, which is
 * deleted at the end.
 */
final class WarcBenchmark {
  private static final long SIZE = 2L << 30;
  private static final double MEGABYTE = 1 << 20;

  private WarcBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var file = Files.createTempFile(Path.of(arguments[0]), "benchmark", ".warc");
    try {
      write(file);
      measure(file);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file) throws IOException {
    var html = "<html><body>" + "<p>A sentence of the page's text.</p>\n".repeat(500);
    var page = WarcSamples.page("https://a.example/page", html);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (long written = 0; written < SIZE; written += page.length) {
        out.write(page);
      }
    }
  }

  private static void measure(Path file) throws IOException {
    var input = Inputs.find(List.of(file), ReaderSettings.DEFAULTS).files().get(0);
    long start = System.nanoTime();
    long records;
    try (var results = new DocumentReader(ReaderSettings.DEFAULTS).read(input)) {
      records = results.filter(ReadResult.Document.class::isInstance).count();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d records, %.0f MB, %.1f s, %.0f MB/s, peak heap %.0f MB of %.0f%n",
        records,
        Files.size(file) / MEGABYTE,
        seconds,
        Files.size(file) / MEGABYTE / seconds,
        peakHeap() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
