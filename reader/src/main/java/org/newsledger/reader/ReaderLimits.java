package org.newsledger.reader;

import java.util.List;

/**
 * How much is read. Containers may be of any size; what is held in memory is limited. A problem
 * that a limit makes names it as here, in lower case with hyphens: {@code max-bytes}.
 *
 * @param maxBytes of a file that is one article
 * @param maxRecordBytes of one record of a container, which is an article
 * @param maxLineLength in characters, of plain text
 * @param maxRecords in one container
 * @param maxDepth containers and compressions within one another
 * @param maxRatio bytes that come out of a compressed file for each of its own; looked at after the
 *     first 10 MB
 * @param maxExpandedBytes that come out of one compressed file in all
 */
public record ReaderLimits(
    long maxBytes,
    long maxRecordBytes,
    int maxLineLength,
    long maxRecords,
    int maxDepth,
    int maxRatio,
    long maxExpandedBytes) {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long LARGEST = 1024 * MEGABYTE;

  /** The limits' names, in their order. */
  private static final List<String> NAMES =
      List.of(
          "max-bytes",
          "max-record-bytes",
          "max-line-length",
          "max-records",
          "max-depth",
          "max-ratio",
          "max-expanded-bytes");

  public static final ReaderLimits DEFAULTS =
      new ReaderLimits(
          50 * MEGABYTE, 16 * MEGABYTE, 1_000_000, 100_000_000, 6, 200, MEGABYTE * MEGABYTE);

  public ReaderLimits {
    check("max-bytes", maxBytes, LARGEST);
    check("max-record-bytes", maxRecordBytes, LARGEST);
    check("max-line-length", maxLineLength, LARGEST);
    check("max-records", maxRecords, Long.MAX_VALUE);
    check("max-depth", maxDepth, 100);
    check("max-ratio", maxRatio, Integer.MAX_VALUE);
    check("max-expanded-bytes", maxExpandedBytes, Long.MAX_VALUE);
  }

  private static void check(String name, long value, long most) {
    if (value < 1 || value > most) {
      throw new ReaderException(
          "%s is %s: it must be between 1 and %s".formatted(name, value, most));
    }
  }

  /**
   * These limits with another value for the one of that name, as {@code max-bytes}.
   *
   * @throws ReaderException if there is none of that name, or the value cannot be
   */
  public ReaderLimits with(String name, long value) {
    long[] values = {
      maxBytes, maxRecordBytes, maxLineLength, maxRecords, maxDepth, maxRatio, maxExpandedBytes
    };
    int place = NAMES.indexOf(name);
    if (place < 0) {
      throw new ReaderException("there is no limit '%s'".formatted(name));
    }
    values[place] = value;
    return new ReaderLimits(
        values[0],
        values[1],
        whole(NAMES.get(2), values[2]),
        values[3],
        whole(NAMES.get(4), values[4]),
        whole(NAMES.get(5), values[5]),
        values[6]);
  }

  private static int whole(String name, long value) {
    check(name, value, Integer.MAX_VALUE);
    return (int) value;
  }
}
