package org.newsledger.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.clean.ArticleCleaner;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * CoreNLP alone over the cleaned texts of a folder, after a warm-up over another. Arguments: a
 * pipeline's name, the number of threads, how often to measure, the folder to warm up with, the
 * folder to measure.
 */
final class BareCoreNlp {

  /** What is set up, and for what comparison. */
  enum Pipeline {
    /** The annotators and models that the program uses, CoreNLP's own dependency parser. */
    SAME,
    /** What CoreNLP does unless told otherwise. */
    USUAL,
    /** The same with coreference and quotations. */
    FULL;

    private Properties properties() {
      Properties properties = new Properties();
      String annotators = "tokenize,pos,lemma,ner,depparse";
      properties.setProperty("annotators", this == FULL ? annotators + ",coref,quote" : annotators);
      if (this == SAME) {
        properties.setProperty(
            "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        for (String option :
            List.of(
                "ner.applyFineGrained",
                "ner.applyNumericClassifiers",
                "ner.useSUTime",
                "ner.buildEntityMentions")) {
          properties.setProperty(option, "false");
        }
      }
      return properties;
    }
  }

  private BareCoreNlp() {}

  public static void main(String[] words)
      throws IOException, ExecutionException, InterruptedException {
    Pipeline which = Pipeline.valueOf(words[0].toUpperCase(Locale.ROOT));
    StanfordCoreNLP pipeline = new StanfordCoreNLP(which.properties());
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(words[1]));
    List<String> texts = texts(Path.of(words[4]));
    annotate(pipeline, threads, texts(Path.of(words[3])));
    for (int i = 0; i < Integer.parseInt(words[2]); i++) {
      Meter meter = new Meter();
      annotate(pipeline, threads, texts);
      System.out.println(meter.read(texts.size()).line());
    }
    threads.shutdown();
  }

  private static void annotate(
      StanfordCoreNLP pipeline, ExecutorService threads, List<String> texts)
      throws ExecutionException, InterruptedException {
    List<Future<?>> all =
        texts.stream()
            .<Future<?>>map(t -> threads.submit(() -> pipeline.annotate(new Annotation(t))))
            .toList();
    for (Future<?> one : all) {
      one.get();
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    var cleaner = ArticleCleaner.load(Lexicons.builtIn("en"), ProcessorSettings.DEFAULT);
    return Documents.in(folder).stream().map(d -> cleaner.clean(d).text()).toList();
  }
}
