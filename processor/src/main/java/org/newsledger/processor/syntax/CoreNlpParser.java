package org.newsledger.processor.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsledger.processor.Article;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.Loading;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Filled.Gap;

/**
 * Stanford CoreNLP with the cheapest annotators that serve: no SUTime, one entity model. Its
 * dependency parser's model is run by our own {@link TransitionParser}, on chosen sentences only.
 * One instance serves all threads.
 */
public final class CoreNlpParser implements SyntaxParser {

  /** A longer run of tokens is no sentence; the parser's time grows with it. */
  private static final int MAX_PARSED_TOKENS = 150;

  private static final String LANGUAGE = "en";

  private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** A dash before a few words alone is a signature's. */
  private static final Pattern BULLET =
      Pattern.compile("(?m)^(?:[*•·▪◦■►‣⁃]|(?:[–—]|-{1,3})(?=\\h(?:\\S{1,99}\\h){5}))(?=\\h)");

  private final StanfordCoreNLP pipeline;
  private final OpeningWords openings;
  private final TransitionParser dependencies;
  private final LostComma lostComma;
  private final LostThat lostThat;
  private final Retagging retagging;
  private final GluedWords glued;

  private CoreNlpParser(
      StanfordCoreNLP pipeline, TransitionParser dependencies, Lexicons lexicons) {
    this.pipeline = pipeline;
    this.dependencies = dependencies;
    this.openings = OpeningWords.load(lexicons);
    this.lostComma = LostComma.load(lexicons);
    this.lostThat = LostThat.load(lexicons);
    this.retagging = Retagging.load(lexicons);
    this.glued = GluedWords.load(lexicons);
  }

  /** Loads the English models from the class path; takes a few seconds. */
  public static CoreNlpParser load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    Loading<TransitionModel> model = Loading.begin(() -> TransitionModel.load(MODEL));
    return new CoreNlpParser(
        new StanfordCoreNLP(properties),
        new TransitionParser(model.result()),
        Lexicons.builtIn(LANGUAGE));
  }

  @Override
  public List<Sentence> parse(Article article, Predicate<List<Token>> canHoldFact) {
    BrokenText broken = new BrokenText(glued.borders(article.text()));
    Annotation annotation =
        new Annotation(
            broken.text(
                Datelines.closed(
                    withoutBullets(plainMarks(article.text())), broken.pieces(article.blocks()))));
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      Acronyms.retag(sentence.get(CoreAnnotations.TokensAnnotation.class));
      openings.correct(sentence.get(CoreAnnotations.TokensAnnotation.class));
      sentences.add(sentence(sentences.size(), sentence, new Source(article, broken), canHoldFact));
    }
    return List.copyOf(sentences);
  }

  /** The text with the quotation marks that the models were trained on; of the same length. */
  private static String plainMarks(String text) {
    return text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
  }

  /** The text with blanks for the marks of lists, which the parser takes for words. */
  private static String withoutBullets(String text) {
    return BULLET.matcher(text).replaceAll(mark -> " ".repeat(mark.group().length()));
  }

  /** An article and what was parsed of it. */
  private record Source(Article article, BrokenText broken) {}

  private Sentence sentence(
      int index, CoreMap sentence, Source source, Predicate<List<Token>> canHoldFact) {
    retagging.mend(sentence.get(CoreAnnotations.TokensAnnotation.class));
    List<Token> tokens = tokens(sentence, source);
    boolean parsed = tokens.size() <= MAX_PARSED_TOKENS && canHoldFact.test(tokens);
    int start = tokens.get(0).start();
    return new Sentence(
        index,
        start,
        tokens.get(tokens.size() - 1).end(),
        labelAt(source.article().blocks(), start),
        tokens,
        parsed ? Optional.of(tree(sentence)) : Optional.empty());
  }

  private static List<Token> tokens(CoreMap sentence, Source source) {
    String text = source.article().text();
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      int start = source.broken().original(label.beginPosition());
      int end = source.broken().original(label.endPosition());
      tokens.add(
          new Token(
              tokens.size(),
              start,
              end,
              text.substring(start, end),
              lemma(label),
              label.tag(),
              label.ner()));
    }
    return tokens;
  }

  private static String lemma(CoreLabel label) {
    String lemma = label.lemma();
    return label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  private static SegmentLabel labelAt(List<Block> blocks, int position) {
    for (Block block : blocks) {
      if (position < block.end()) {
        return block.label();
      }
    }
    return SegmentLabel.BODY;
  }

  private DependencyTree tree(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    List<String> tags = labels.stream().map(CoreLabel::tag).toList();
    Filled filled = Filled.of(words, tags, gaps(words, tags, labels));
    return filled.without(dependencies.parse(filled.words(), filled.tags()));
  }

  private List<Gap> gaps(List<String> words, List<String> tags, List<CoreLabel> labels) {
    List<String> lemmas = labels.stream().map(CoreLabel::lemma).toList();
    OptionalInt comma = lostComma.before(tags, lemmas);
    return comma.isPresent()
        ? List.of(new Gap(comma.getAsInt(), LostComma.COMMA, LostComma.COMMA))
        : lostThat.before(words, tags, lemmas).stream()
            .map(t -> new Gap(t, LostThat.THAT, LostThat.TAG))
            .toList();
  }
}
