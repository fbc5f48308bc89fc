package org.newsledger.app.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReaderSettings;
import org.newsledger.writer.CsvStyle;

/**
 * What one run is asked to do.
 *
 * @param inputs files and folders, absolute
 * @param out the folder of the CSV files
 * @param threads articles worked on at once
 * @param chunk records written in one transaction
 * @param longest an article whose analysis takes longer is rejected
 * @param reader the output folder is added to it
 */
public record RunSettings(
    List<Path> inputs,
    Path out,
    int threads,
    int chunk,
    Duration longest,
    ReaderSettings reader,
    ProcessorSettings processor,
    CsvStyle csv) {

  public RunSettings {
    inputs = inputs.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    out = out.toAbsolutePath().normalize();
    reader = reader.withOutput(out);
    processor =
        new ProcessorSettings(
            processor.lexiconFolder().map(path -> path.toAbsolutePath().normalize()),
            processor.gazetteer().map(path -> path.toAbsolutePath().normalize()),
            processor.languages());
  }
}
