package org.newsledger.processor.clean;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Inputs;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.ReaderSettings;
import org.newsledger.reader.SourceDocument;

/**
 * Cleans the documents of a folder again and again and tells how many a second, in CPU time of one
 * thread. Arguments: the folder, and the number of rounds; the first rounds warm up.
 */
final class PageBenchmark {

  private static final double NANOSECONDS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private PageBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<SourceDocument> documents = documents(Path.of(arguments[0]));
    var cleaner = ArticleCleaner.load(Lexicons.builtIn("en"), ProcessorSettings.DEFAULT);
    HeapPeak heap = HeapPeak.watch();
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
      long start = threads.getCurrentThreadCpuTime();
      documents.forEach(cleaner::clean);
      double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOSECONDS;
      System.out.printf(
          "round %d: %d documents, %.0f a second, peak heap %.0f MB%n",
          round, documents.size(), documents.size() / seconds, heap.megabytes());
    }
  }

  private static List<SourceDocument> documents(Path folder) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    var reader = new DocumentReader(ReaderSettings.DEFAULTS);
    for (InputFile file : Inputs.find(List.of(folder), ReaderSettings.DEFAULTS).files()) {
      try (Stream<ReadResult> results = reader.read(file)) {
        results
            .filter(ReadResult.Document.class::isInstance)
            .forEach(result -> documents.add(((ReadResult.Document) result).document()));
      }
    }
    return documents;
  }

  /** The most that was used at once: heap use is highest right before a collection. */
  private static final class HeapPeak {

    private final Set<String> heapPools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());
    private final AtomicLong bytes = new AtomicLong();

    static HeapPeak watch() {
      HeapPeak peak = new HeapPeak();
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .map(NotificationEmitter.class::cast)
          .forEach(gc -> gc.addNotificationListener((n, o) -> peak.noteCollection(n), null, null));
      return peak;
    }

    private void noteCollection(Notification notification) {
      if (notification.getUserData() instanceof CompositeData data) {
        note(
            GarbageCollectionNotificationInfo.from(data)
                .getGcInfo()
                .getMemoryUsageBeforeGc()
                .entrySet()
                .stream()
                .filter(pool -> heapPools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum());
      }
    }

    private void note(long used) {
      bytes.accumulateAndGet(used, Math::max);
    }

    double megabytes() {
      note(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      return bytes.get() / MEGABYTE;
    }
  }
}
