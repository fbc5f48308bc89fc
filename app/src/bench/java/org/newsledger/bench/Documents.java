package org.newsledger.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.reader.DocumentReader;
import org.newsledger.reader.InputFile;
import org.newsledger.reader.Inputs;
import org.newsledger.reader.ReadResult;
import org.newsledger.reader.ReaderSettings;
import org.newsledger.reader.SourceDocument;

/** The documents of a folder, all in memory. */
public final class Documents {

  private Documents() {}

  /** Reads every file below the folder. */
  public static List<SourceDocument> in(Path folder) throws IOException {
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
}
