package org.newsledger.app.job;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import org.newsledger.reader.FieldMapping;
import org.newsledger.reader.ReaderLimits;
import org.newsledger.reader.ReaderSettings;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** How files are read, as parameters of the job. */
final class ReaderParameters {

  private static final String CHARSET = "charset";
  private static final String FIELDS = "fields";
  private static final String LIMIT = "max-";

  private ReaderParameters() {}

  static void add(ReaderSettings settings, JobParametersBuilder parameters) {
    settings.charset().ifPresent(c -> parameters.addString(CHARSET, c.name(), false));
    if (!settings.fields().equals(FieldMapping.NONE)) {
      parameters.addString(FIELDS, settings.fields().toString(), false);
    }
    ReaderLimits limits = settings.limits();
    parameters
        .addLong(LIMIT + "bytes", limits.maxBytes(), false)
        .addLong(LIMIT + "record-bytes", limits.maxRecordBytes(), false)
        .addLong(LIMIT + "line-length", (long) limits.maxLineLength(), false)
        .addLong(LIMIT + "records", limits.maxRecords(), false)
        .addLong(LIMIT + "depth", (long) limits.maxDepth(), false)
        .addLong(LIMIT + "ratio", (long) limits.maxRatio(), false)
        .addLong(LIMIT + "expanded-bytes", limits.maxExpandedBytes(), false);
  }

  /**
   * @param text the value of a parameter; empty where a run of an older program had none
   */
  static ReaderSettings settings(Function<String, Optional<String>> text) {
    ReaderLimits usual = ReaderLimits.DEFAULTS;
    ReaderLimits limits =
        new ReaderLimits(
            number(text.apply(LIMIT + "bytes"), usual.maxBytes()),
            number(text.apply(LIMIT + "record-bytes"), usual.maxRecordBytes()),
            (int) number(text.apply(LIMIT + "line-length"), usual.maxLineLength()),
            number(text.apply(LIMIT + "records"), usual.maxRecords()),
            (int) number(text.apply(LIMIT + "depth"), usual.maxDepth()),
            (int) number(text.apply(LIMIT + "ratio"), usual.maxRatio()),
            number(text.apply(LIMIT + "expanded-bytes"), usual.maxExpandedBytes()));
    FieldMapping fields = text.apply(FIELDS).map(FieldMapping::parse).orElse(FieldMapping.NONE);
    ReaderSettings settings = ReaderSettings.DEFAULTS.withLimits(limits).withFields(fields);
    return text.apply(CHARSET).map(Charset::forName).map(settings::withCharset).orElse(settings);
  }

  private static long number(Optional<String> text, long usual) {
    return text.map(Long::parseLong).orElse(usual);
  }
}
