package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.Article;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Finds who says what in an article: cues by their lexicon, speakers and reported clauses by the
 * trees, quotations by the text's marks.
 */
public final class StatementExtractor {

  private final ReportingLexicon lexicon;
  private final FunctionWords words;
  private final CueFinder cues;

  private StatementExtractor(ReportingLexicon lexicon, FunctionWords words) {
    this.lexicon = lexicon;
    this.words = words;
    this.cues = new CueFinder(lexicon);
  }

  /** Loads the lexicons of reporting. */
  public static StatementExtractor load(Lexicons lexicons) {
    return new StatementExtractor(ReportingLexicon.load(lexicons), FunctionWords.load(lexicons));
  }

  /** Whether a sentence of these tokens needs a tree for its statements to be found. */
  public boolean mayReport(List<Token> tokens) {
    return isSignature(tokens)
        || tokens.stream()
            .anyMatch(
                t ->
                    lexicon.verb(t.lemma()).isPresent()
                        || lexicon.noun(t.lemma()).isPresent()
                        || lexicon.adjective(t.lemma()).isPresent()
                        || lexicon.opensPhrase(t.text()));
  }

  /** Whether a sentence of these tokens does no more than sign the quotation before it. */
  public static boolean isSignature(List<Token> tokens) {
    return Signature.of(tokens).isPresent();
  }

  /** The article's statements in the order of their cues. */
  public List<Statement> find(Article article, List<Sentence> sentences) {
    String text = article.text();
    List<Phrases> phrases = sentences.stream().map(s -> new Phrases(s, words)).toList();
    List<Quotation> quotations = QuotationScanner.scan(text);
    List<Candidate> candidates = new ArrayList<>();
    Optional<Phrases> before = Optional.empty();
    for (Phrases sentence : phrases) {
      candidates.addAll(cues.find(sentence, before));
      before = Optional.of(sentence);
    }
    Map<Candidate, List<Quotation>> dealt =
        new Assignment(text, sentences, candidates).deal(quotations);
    StatementBuilder builder = new StatementBuilder(text, phrases);
    List<Statement> statements = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Quotation> own = dealt.getOrDefault(candidate, List.of());
      builder.build(candidate, own, quotations).ifPresent(statements::add);
    }
    List<Quotation> taken = dealt.values().stream().flatMap(List::stream).toList();
    List<Quotation> left = quotations.stream().filter(q -> !taken.contains(q)).toList();
    List<Statement> complete =
        new ArrayList<>(new Continuations(text, phrases).complete(statements, left));
    complete.sort(Comparator.comparingInt(StatementExtractor::place));
    List<Statement> told = new Relays(lexicon, phrases).resolve(complete);
    return new Antecedents(lexicon, phrases, quotations).resolve(told);
  }

  private static int place(Statement statement) {
    return statement.continuation()
        ? statement.content().stream().mapToInt(Span::start).max().orElse(0)
        : statement.cue().span().start();
  }

  /** The statement whose words a place of the text lies in; of several the innermost. */
  public static Optional<Statement> innermostAt(List<Statement> statements, int offset) {
    return statements.stream()
        .filter(s -> s.covers(offset))
        .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()));
  }

  /** The statement that a statement's cue stands in, as "Reuters" around "he said". */
  public static Optional<Statement> around(List<Statement> statements, Statement inner) {
    return innermostAt(
        statements.stream().filter(s -> !s.equals(inner) && !s.continuation()).toList(),
        inner.cue().span().start());
  }
}
