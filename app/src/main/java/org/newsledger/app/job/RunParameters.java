package org.newsledger.app.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.ReaderSettings;
import org.newsledger.writer.CsvStyle;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a run was asked to do, as parameters of the job, so that it can be restarted with the same.
 * The number alone tells two runs apart. How many threads work and where the CSV goes are no part
 * of it.
 */
final class RunParameters {

  private static final String RUN = "run";
  private static final String INPUT = "input.";
  private static final String LEXICON = "lexicon";
  private static final String GAZETTEER = "gazetteer";
  private static final String LANGUAGES = "languages";
  private static final String CSV = "csv";
  private static final String MAX_SECONDS = "max-seconds";

  private RunParameters() {}

  static JobParameters of(long run, RunSettings settings) {
    JobParametersBuilder parameters = new JobParametersBuilder().addLong(RUN, run, true);
    for (int i = 0; i < settings.inputs().size(); i++) {
      parameters.addString(INPUT + (i + 1), settings.inputs().get(i).toString(), false);
    }
    ProcessorSettings processor = settings.processor();
    processor.lexiconFolder().ifPresent(f -> parameters.addString(LEXICON, f.toString(), false));
    processor.gazetteer().ifPresent(f -> parameters.addString(GAZETTEER, f.toString(), false));
    parameters.addLong(MAX_SECONDS, settings.longest().toSeconds(), false);
    ReaderParameters.add(settings.reader(), parameters);
    return parameters
        .addString(LANGUAGES, String.join(",", processor.languages()), false)
        .addString(CSV, settings.csv().name(), false)
        .toJobParameters();
  }

  /** The number of the run. */
  static long run(JobParameters parameters) {
    return Optional.ofNullable(parameters.getLong(RUN)).orElse(0L);
  }

  /** Whether a run was asked for the same. */
  static boolean isSame(JobParameters parameters, RunSettings settings) {
    return settings(parameters, settings).equals(settings);
  }

  /** The settings of a former run; folder of the CSV, threads and chunk are of {@code now}. */
  static RunSettings settings(JobParameters parameters, RunSettings now) {
    List<Path> inputs = new ArrayList<>();
    for (int i = 1; text(parameters, INPUT + i).isPresent(); i++) {
      inputs.add(Path.of(text(parameters, INPUT + i).get()));
    }
    ProcessorSettings processor =
        new ProcessorSettings(
            text(parameters, LEXICON).map(Path::of),
            text(parameters, GAZETTEER).map(Path::of),
            text(parameters, LANGUAGES).map(l -> List.of(l.split(","))).orElse(List.of()));
    ReaderSettings reader = ReaderParameters.settings(name -> text(parameters, name));
    Duration longest =
        text(parameters, MAX_SECONDS)
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
            .orElse(now.longest());
    CsvStyle csv = text(parameters, CSV).map(CsvStyle::valueOf).orElse(now.csv());
    return new RunSettings(
        inputs, now.out(), now.threads(), now.chunk(), longest, reader, processor, csv);
  }

  private static Optional<String> text(JobParameters parameters, String name) {
    return Optional.ofNullable(parameters.getParameter(name))
        .map(JobParameter::value)
        .map(Object::toString);
  }
}
