package org.newsledger.reader;

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
    return switch (name) {
      case "max-bytes" -> withMaxBytes(value);
      case "max-record-bytes" -> withMaxRecordBytes(value);
      case "max-line-length" -> withMaxLineLength(whole(name, value));
      case "max-records" -> withMaxRecords(value);
      case "max-depth" -> withMaxDepth(whole(name, value));
      case "max-ratio" -> withMaxRatio(whole(name, value));
      case "max-expanded-bytes" -> withMaxExpandedBytes(value);
      default -> throw new ReaderException("there is no limit '%s'".formatted(name));
    };
  }

  private static int whole(String name, long value) {
    check(name, value, Integer.MAX_VALUE);
    return (int) value;
  }

  public ReaderLimits withMaxBytes(long bytes) {
    return new ReaderLimits(
        bytes, maxRecordBytes, maxLineLength, maxRecords, maxDepth, maxRatio, maxExpandedBytes);
  }

  public ReaderLimits withMaxRecordBytes(long bytes) {
    return new ReaderLimits(
        maxBytes, bytes, maxLineLength, maxRecords, maxDepth, maxRatio, maxExpandedBytes);
  }

  public ReaderLimits withMaxLineLength(int characters) {
    return new ReaderLimits(
        maxBytes, maxRecordBytes, characters, maxRecords, maxDepth, maxRatio, maxExpandedBytes);
  }

  public ReaderLimits withMaxRecords(long records) {
    return new ReaderLimits(
        maxBytes, maxRecordBytes, maxLineLength, records, maxDepth, maxRatio, maxExpandedBytes);
  }

  public ReaderLimits withMaxDepth(int depth) {
    return new ReaderLimits(
        maxBytes, maxRecordBytes, maxLineLength, maxRecords, depth, maxRatio, maxExpandedBytes);
  }

  public ReaderLimits withMaxRatio(int ratio) {
    return new ReaderLimits(
        maxBytes, maxRecordBytes, maxLineLength, maxRecords, maxDepth, ratio, maxExpandedBytes);
  }

  public ReaderLimits withMaxExpandedBytes(long bytes) {
    return new ReaderLimits(
        maxBytes, maxRecordBytes, maxLineLength, maxRecords, maxDepth, maxRatio, bytes);
  }
}
