package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.Token;

/** Makes statements of cues and the quotations dealt to them. */
final class StatementBuilder {

  private static final int LONGEST_TITLE = 7;
  private static final Set<String> FUNCTION_TAGS = Set.of("IN", "DT", "CC", "TO", "POS");

  private final String text;
  private final List<Phrases> phrases;

  StatementBuilder(String text, List<Phrases> phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * The statement of a cue; empty where nothing is said in the end.
   *
   * @param own the quotations dealt to the cue
   * @param all the article's quotations
   */
  Optional<Statement> build(Candidate cue, List<Quotation> own, List<Quotation> all) {
    List<Quotation> quoted =
        own.stream().filter(q -> isSaid(cue, q) && !isWritersTerm(cue, q, all)).toList();
    if (quoted.isEmpty() && cue.takesQuote()) {
      Optional<Span> block = block(cue);
      if (block.isPresent()) {
        List<Span> content = List.of(block.get());
        return Optional.of(statement(cue, content, QuoteType.DIRECT, words(content)));
      }
    }
    boolean reports = !cue.clause().isEmpty() && reportsClause(cue);
    boolean within = all.stream().anyMatch(q -> q.outer().contains(cue.cue().span()));
    if (quoted.isEmpty() && (!reports || (within && !isReportWithinQuotation(cue)))) {
      return Optional.empty();
    }
    if (quoted.isEmpty()) {
      return Optional.of(statement(cue, cue.clause(), QuoteType.INDIRECT, words(cue.clause())));
    }
    List<Span> inner = quoted.stream().map(Quotation::inner).toList();
    boolean mixed = !cue.clause().isEmpty() && hasWordsOutside(cue, quoted);
    boolean part = mixed || isFragment(inner.get(0)) || isTerm(quoted);
    QuoteType type = part ? QuoteType.MIXED : QuoteType.DIRECT;
    return Optional.of(
        statement(cue, mixed ? merged(cue.clause(), inner) : inner, type, words(inner)));
  }

  /** "Smith told the paper:" at a paragraph's end: the next paragraph, set off without marks. */
  private Optional<Span> block(Candidate cue) {
    int end = phrases.get(cue.cue().sentence()).sentence().end();
    String after = text.substring(end);
    boolean leads = text.charAt(end - 1) == ':' && after.startsWith("\n\n");
    int start = end + after.length() - after.stripLeading().length();
    if (!leads || start >= text.length() || !cue.clause().isEmpty()) {
      return Optional.empty();
    }
    int next = text.indexOf("\n\n", start);
    return Optional.of(new Span(start, next < 0 ? text.stripTrailing().length() : next));
  }

  /** Words marked as a term in the cue's subject are not what is said. */
  private boolean isSaid(Candidate cue, Quotation quotation) {
    boolean subject =
        cue.phrase().contains(quotation.outer())
            && quotation.outer().end() <= cue.cue().span().start();
    return !subject && !isOfSpeaker(cue, quotation) && !isTitle(cue, quotation);
  }

  /** "The 'caliphate' that he proclaimed started to collapse". */
  private boolean isOfSpeaker(Candidate cue, Quotation quotation) {
    return cue.speaker()
        .filter(s -> s.sentence() == cue.cue().sentence())
        .map(s -> phrases.get(s.sentence()).span(s.first(), s.last()))
        .filter(s -> s.contains(quotation.inner()))
        .filter(s -> Continuations.ENDS.indexOf(text.charAt(quotation.inner().end() - 1)) < 0)
        .isPresent();
  }

  /** "Said it chased fighters after their 'caliphate' fell": a noun that the article marks so. */
  private boolean isWritersTerm(Candidate cue, Quotation quotation, List<Quotation> all) {
    Span inner = quotation.inner();
    boolean whole = Continuations.ENDS.indexOf(text.charAt(inner.end() - 1)) >= 0;
    if (whole || length(inner) != 1 || cue.clause().stream().noneMatch(c -> c.contains(inner))) {
      return false;
    }
    List<Token> tokens = phrases.get(cue.cue().sentence()).sentence().tokens();
    boolean noun = tokens.stream().anyMatch(t -> span(t).equals(inner) && t.tag().startsWith("NN"));
    return noun
        && tokens.stream()
            .filter(t -> t.end() + 1 == quotation.outer().start())
            .anyMatch(t -> t.tag().equals("PRP$") || (t.tag().equals("DT") && isOften(inner, all)));
  }

  private boolean isOften(Span inner, List<Quotation> all) {
    String word = text.substring(inner.start(), inner.end());
    return all.stream()
            .map(q -> text.substring(q.inner().start(), q.inner().end()))
            .filter(word::equalsIgnoreCase)
            .count()
        > 1;
  }

  private int length(Span span) {
    return text.substring(span.start(), span.end()).strip().split("\\s+", -1).length;
  }

  /** "sang 'American Skin'": capital letters all through, and no mark that opens speech. */
  private boolean isTitle(Candidate cue, Quotation quotation) {
    Phrases sentence = phrases.get(cue.cue().sentence());
    int start = quotation.outer().start();
    String before = text.substring(0, start).stripTrailing();
    boolean speech = before.endsWith(",") || before.endsWith(":") || startsSentence(start);
    boolean headline = sentence.sentence().segment() == SegmentLabel.HEADLINE;
    List<Token> words =
        sentence.sentence().tokens().stream()
            .filter(t -> quotation.inner().contains(span(t)))
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return !speech
        && !headline
        && words.size() > 1
        && words.size() <= LONGEST_TITLE
        && "?!".indexOf(text.charAt(quotation.inner().end() - 1)) < 0
        && words.stream().allMatch(StatementBuilder::isTitleWord);
  }

  private static boolean isTitleWord(Token token) {
    return !Character.isLowerCase(token.text().charAt(0))
        || token.text().startsWith("'")
        || FUNCTION_TAGS.contains(token.tag());
  }

  private boolean reportsClause(Candidate cue) {
    boolean speechAct = cue.cue().kind() == CueKind.SPEECH_ACT;
    return cue.speaker().filter(s -> !isSilent(s)).isPresent()
        && !isPronoun(cue)
        && !(speechAct && cue.kind() != Content.CLAUSE);
  }

  /** "confirmed it" reports nothing. */
  private boolean isPronoun(Candidate cue) {
    List<Token> words =
        phrases.get(cue.cue().sentence()).sentence().tokens().stream()
            .filter(t -> cue.clause().stream().anyMatch(c -> c.contains(span(t))))
            .toList();
    return words.size() == 1 && words.get(0).tag().matches("PRP|DT|WP|WDT");
  }

  /** "you", "this", or a relative pronoun that stands for nothing. */
  private boolean isSilent(Statement.Mention speaker) {
    Phrases sentence = phrases.get(speaker.sentence());
    return sentence.token(speaker.head()).tag().startsWith("W")
        || sentence.is(Role.SILENT, speaker.head());
  }

  /** "“Bali said 4,000 had surrendered,” Reuters wrote". */
  private boolean isReportWithinQuotation(Candidate cue) {
    return cue.cue().kind().mayFollow()
        && cue.speaker()
            .filter(s -> phrases.get(s.sentence()).token(s.head()).isProperNoun())
            .isPresent();
  }

  /** Whether the clause has words besides the quoted ones. */
  private boolean hasWordsOutside(Candidate cue, List<Quotation> quoted) {
    if (quoted.stream().anyMatch(q -> isWhole(cue, q))) {
      return false;
    }
    Phrases sentence = phrases.get(cue.cue().sentence());
    return sentence.sentence().tokens().stream()
            .filter(t -> cue.clause().stream().anyMatch(c -> c.contains(span(t))))
            .filter(t -> quoted.stream().noneMatch(q -> q.outer().overlaps(span(t))))
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .count()
        >= 2;
  }

  private static Span span(Token token) {
    return new Span(token.start(), token.end());
  }

  /** A quotation set off by a colon, or by a comma and a capital letter. */
  private boolean isWhole(Candidate cue, Quotation quotation) {
    int start = quotation.outer().start();
    String before = text.substring(0, start).stripTrailing();
    boolean capital = Character.isUpperCase(text.charAt(quotation.inner().start()));
    if (before.endsWith(":")) {
      return true;
    }
    boolean sentenceStart = startsSentence(start);
    return capital && (sentenceStart || (before.endsWith(",") && cue.cue().span().end() <= start));
  }

  /** Whether quoted words begin within a sentence, with a small letter. */
  private boolean isFragment(Span inner) {
    return Character.isLowerCase(text.charAt(inner.start()));
  }

  /** "He sang 'The River.'": a word or two that no mark sets off. */
  private boolean isTerm(List<Quotation> quoted) {
    Span inner = quoted.get(0).inner();
    int start = quoted.get(0).outer().start();
    String before = text.substring(0, start).stripTrailing();
    return quoted.size() == 1
        && length(inner) <= 2
        && "?!".indexOf(text.charAt(inner.end() - 1)) < 0
        && !before.endsWith(",")
        && !before.endsWith(":")
        && !startsSentence(start);
  }

  private boolean startsSentence(int start) {
    return phrases.stream().anyMatch(p -> p.sentence().start() == start);
  }

  private static List<Span> merged(List<Span> clause, List<Span> quoted) {
    List<Span> sorted = new ArrayList<>(clause);
    sorted.addAll(quoted);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        Span former = merged.get(last);
        merged.set(last, new Span(former.start(), Math.max(former.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(s -> text.substring(s.start(), s.end()).strip())
        .collect(Collectors.joining(" "));
  }

  private static Statement statement(
      Candidate cue, List<Span> content, QuoteType type, String quote) {
    return new Statement(
        cue.cue(),
        cue.speaker(),
        content,
        type,
        quote,
        cue.audience(),
        cue.via(),
        false,
        Optional.empty());
  }
}
