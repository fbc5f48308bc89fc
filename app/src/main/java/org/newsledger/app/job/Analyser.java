package org.newsledger.app.job;

import org.newsledger.processor.Analysis;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.reader.SourceDocument;

/** Sees the facts in a document; threads may share one. */
public interface Analyser {

  Analysis process(SourceDocument document);

  /** Loads what an analyser needs; called only when there is a document to analyse. */
  interface Loader {
    Analyser load(ProcessorSettings settings);
  }
}
