package org.newsledger.app;

import java.nio.charset.Charset;
import java.util.Optional;
import org.newsledger.reader.FieldMapping;
import org.newsledger.reader.ReaderLimits;
import org.newsledger.reader.ReaderSettings;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReaderOptions {

  private static final ReaderLimits DEFAULTS = ReaderLimits.DEFAULTS;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Charset of files that name none and are no UTF-8 (default: guessed of each).")
  private Optional<Charset> charset = Optional.empty();

  @Option(
      names = "--fields",
      paramLabel = "FIELD=NAME",
      description = {
        "What the fields of JSON and CSV records are called besides their usual names, as",
        "text=contenu|corps,title=titre."
      })
  private Optional<String> fields = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Bytes of a file that is one article (default: ${DEFAULT-VALUE}).")
  private long maxBytes = DEFAULTS.maxBytes();

  @Option(
      names = "--max-record-bytes",
      paramLabel = "N",
      description = "Bytes of an article in an archive or feed (default: ${DEFAULT-VALUE}).")
  private long maxRecordBytes = DEFAULTS.maxRecordBytes();

  @Option(
      names = "--max-line-length",
      paramLabel = "N",
      description = "Characters of a line of plain text (default: ${DEFAULT-VALUE}).")
  private int maxLineLength = DEFAULTS.maxLineLength();

  @Option(
      names = "--max-records",
      paramLabel = "N",
      description = "Records of an archive or feed (default: ${DEFAULT-VALUE}).")
  private long maxRecords = DEFAULTS.maxRecords();

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "Archives and compressions within one another (default: ${DEFAULT-VALUE}).")
  private int maxDepth = DEFAULTS.maxDepth();

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      description = "Bytes that come out of each byte compressed (default: ${DEFAULT-VALUE}).")
  private int maxRatio = DEFAULTS.maxRatio();

  @Option(
      names = "--max-expanded-bytes",
      paramLabel = "N",
      description = "Bytes that come out of a compressed file (default: ${DEFAULT-VALUE}).")
  private long maxExpandedBytes = DEFAULTS.maxExpandedBytes();

  ReaderSettings settings() {
    ReaderLimits limits =
        new ReaderLimits(
            maxBytes,
            maxRecordBytes,
            maxLineLength,
            maxRecords,
            maxDepth,
            maxRatio,
            maxExpandedBytes);
    ReaderSettings settings =
        ReaderSettings.DEFAULTS
            .withLimits(limits)
            .withFields(fields.map(FieldMapping::parse).orElse(FieldMapping.NONE));
    return charset.map(settings::withCharset).orElse(settings);
  }
}
