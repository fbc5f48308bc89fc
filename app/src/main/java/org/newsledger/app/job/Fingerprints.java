package org.newsledger.app.job;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.newsledger.processor.NewsProcessor;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.ReaderSettings;
import org.newsledger.reader.RecordTables;
import org.newsledger.writer.WriterException;

/**
 * Hashes of all that a file's facts depend on: its bytes, name and the metadata given for it and
 * its records, the reading and extracting code with its lexicons, and what the user adds to them. A
 * file is read again when its fingerprint is no longer the ledger's.
 */
final class Fingerprints {

  private final String program;
  private final RecordTables records = new RecordTables();
  private final String limits;

  private Fingerprints(String program, String limits) {
    this.program = program;
    this.limits = limits;
  }

  /** Fingerprints for the program as it is, with these settings. */
  static Fingerprints of(RunSettings run) {
    ReaderSettings reader = run.reader();
    ProcessorSettings settings = run.processor();
    try {
      Sha256 hash = new Sha256().add(code(DocumentReader.class)).add(code(NewsProcessor.class));
      settings.languages().forEach(hash::add);
      if (settings.lexiconFolder().isPresent()) {
        hash.add("lexicon").add(settings.lexiconFolder().get());
      }
      if (settings.gazetteer().isPresent()) {
        hash.add("gazetteer").add(settings.gazetteer().get());
      }
      hash.add("charset").add(reader.charset().map(Charset::name).orElse(""));
      hash.add("fields").add(reader.fields().toString());
      return new Fingerprints(hash.hex(), limits(run));
    } catch (IOException e) {
      throw new WriterException("Cannot read " + e.getMessage(), e);
    }
  }

  private static String limits(RunSettings run) {
    return new Sha256().add(run.reader().limits().toString()).add(run.longest().toString()).hex();
  }

  private static Path code(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new WriterException("The program's own files cannot be found", e);
    }
  }

  String of(InputFile file, String contentHash) {
    Metadata given = file.metadata();
    Sha256 hash =
        new Sha256()
            .add(program)
            .add(contentHash)
            .add(file.sourceFile())
            .add(given.publishedOn().toString())
            .add(given.publisher().toString())
            .add(given.title().toString())
            .add(given.author().toString())
            .add(given.url().toString())
            .add(given.language().toString());
    records.of(file).forEach((name, row) -> hash.add(name).add(row.fingerprint()));
    return hash.hex();
  }

  /**
   * The limits that records are rejected by. They are no part of a file's fingerprint: other limits
   * change nothing of a file that none was rejected of.
   */
  String limits() {
    return limits;
  }
}
