package org.newsledger.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured.
 *
 * @param sections of the table, in this order
 * @param corpus a folder of articles; else they are generated of the base
 * @param base a folder of texts whose paragraphs the generated articles have
 * @param articles of a whole run
 * @param warmUp articles; the Java machine compiles through the first some hundred
 * @param peerArticles of the comparisons, as CoreNLP with everything takes its time
 * @param repeats of each whole run, the warm ones in one process; the table has the median
 * @param facts of the export
 * @param files of the run that finds nothing new
 */
record Settings(
    List<String> sections,
    Path corpus,
    Path base,
    int articles,
    int warmUp,
    int peerArticles,
    int repeats,
    int facts,
    int files) {

  static Settings load() {
    String sections = System.getProperty("bench.sections", "stages,runs,peers,growth,large");
    return new Settings(
        Arrays.asList(sections.split(",", -1)),
        Path.of(System.getProperty("bench.corpus", "")),
        Path.of(System.getProperty("bench.base", "seeds")),
        Integer.getInteger("bench.articles", 2000),
        Integer.getInteger("bench.warm-up", 600),
        Integer.getInteger("bench.peer-articles", 200),
        Integer.getInteger("bench.repeats", 3),
        Integer.getInteger("bench.facts", 1_000_000),
        Integer.getInteger("bench.files", 25_000));
  }

  boolean has(String section) {
    return sections.contains(section);
  }

  boolean isGenerated() {
    return corpus.toString().isEmpty();
  }
}
