package org.newsledger.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.newsledger.bench.Documents;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.LanguageIdentifier;
import org.newsledger.processor.language.LanguageIdentifier.Guess;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.place.PlaceMention;
import org.newsledger.processor.syntax.CoreNlpParser;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.reader.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages of the processor, each over one article after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {

  private record Prepared(
      SourceDocument document,
      Article article,
      List<Sentence> sentences,
      List<TemporalExpression> times,
      Mentions mentions) {}

  /** The folder of articles. */
  @Param("")
  public String corpus;

  private final List<Prepared> articles = new ArrayList<>();
  private Stages stages;
  private CoreNlpParser parser;
  private LanguageIdentifier languages;
  private NewsProcessor processor;
  private int next;

  /** Takes every article through the stages once. */
  @Setup
  public void prepare() throws IOException {
    LogManager.getLogManager().reset(); // the table is to stand alone
    stages = Stages.load(ProcessorSettings.DEFAULT);
    parser = CoreNlpParser.load();
    languages = LanguageIdentifier.load(ProcessorSettings.DEFAULT.languages());
    processor = NewsProcessor.load(ProcessorSettings.DEFAULT, parser);
    for (SourceDocument document : Documents.in(Path.of(corpus))) {
      Article article = stages.cleaner().clean(document);
      List<Sentence> sentences = parser.parse(article, stages.extractor()::canHoldFact);
      List<TemporalExpression> times = stages.times(article, sentences);
      Mentions mentions = stages.mentions(article, sentences, times);
      articles.add(new Prepared(document, article, sentences, times, mentions));
    }
  }

  private Prepared next() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }

  /** Segments, labels, repaired text. */
  @Benchmark
  public Article clean() {
    return stages.cleaner().clean(next().document());
  }

  /** The language of a whole text; cleaning asks for each segment. */
  @Benchmark
  public Optional<Guess> language() {
    return languages.identify(next().article().text());
  }

  /** Sentences, tokens, parts of speech, lemmas, entities, dependencies. */
  @Benchmark
  public List<Sentence> parse() {
    return parser.parse(next().article(), stages.extractor()::canHoldFact);
  }

  /** Persons, organisations and parties. */
  @Benchmark
  public List<NameMention> names() {
    return stages.names().find(next().sentences());
  }

  /** Places. */
  @Benchmark
  public List<PlaceMention> places() {
    return stages.places().find(next().sentences());
  }

  /** Expressions of time. */
  @Benchmark
  public List<TemporalExpression> dates() {
    Prepared one = next();
    return stages.times(one.article(), one.sentences());
  }

  /** Facts. */
  @Benchmark
  public List<Fact> extract() {
    Prepared one = next();
    return stages.extractor().extract(one.article(), one.sentences(), one.mentions());
  }

  /** All of them. */
  @Benchmark
  public Analysis whole() {
    return processor.process(next().document());
  }
}
