package org.newsledger.processor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.processor.Analysis.SentenceSpan;
import org.newsledger.processor.extract.FactExtractor.Mentions;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.syntax.CoreNlpParser;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.SyntaxParser;
import org.newsledger.reader.SourceDocument;

/** The whole way from a source document to its facts. One instance serves all threads. */
public final class NewsProcessor {

  private final Stages stages;
  private final SyntaxParser parser;

  private NewsProcessor(Stages stages, SyntaxParser parser) {
    this.stages = stages;
    this.parser = parser;
  }

  /**
   * Loads the models and, beside them, the lexicons; takes a few seconds.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if one is missing or has a bad row
   */
  public static NewsProcessor load(ProcessorSettings settings) {
    Loading<CoreNlpParser> parser = Loading.begin(CoreNlpParser::load);
    return new NewsProcessor(Stages.load(settings), parser.result());
  }

  /** Loads the lexicons, with a parser that is loaded already. */
  static NewsProcessor load(ProcessorSettings settings, SyntaxParser parser) {
    return new NewsProcessor(Stages.load(settings), parser);
  }

  /** Everything the program sees in a document: the stages, in their order. */
  public Analysis process(SourceDocument document) {
    Article article = stages.cleaner().clean(document);
    List<Sentence> sentences = parser.parse(article, stages.extractor()::canHoldFact);
    List<TemporalExpression> dated = stages.times(article, sentences);
    Mentions mentions = stages.mentions(article, sentences, dated);
    List<Fact> facts = stages.extractor().extract(article, sentences, mentions);
    return new Analysis(
        article,
        spans(sentences),
        entities(article, sentences, mentions.names()),
        Datelines.withTheirs(dated, article, stages.dates()),
        facts);
  }

  private static List<SentenceSpan> spans(List<Sentence> sentences) {
    return sentences.stream()
        .map(s -> new SentenceSpan(s.index(), s.start(), s.end(), s.segment()))
        .toList();
  }

  private List<NamedEntity> entities(
      Article article, List<Sentence> sentences, List<NameMention> named) {
    return Stream.concat(
            named.stream().map(NameMention::entity),
            stages.places().entities(article.text(), sentences).stream())
        .distinct()
        .sorted(
            Comparator.comparingInt(NamedEntity::start)
                .thenComparingInt(NamedEntity::end)
                .thenComparing(NamedEntity::type))
        .toList();
  }
}
