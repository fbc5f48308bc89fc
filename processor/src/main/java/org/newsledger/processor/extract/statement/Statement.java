package org.newsledger.processor.extract.statement;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact;

/**
 * Somebody's words: one source and one cue.
 *
 * @param speaker absent where the text names none ("it was reported that")
 * @param content where the words stand: the quoted pieces or the reported clause, in order
 * @param quote the words without quotation marks; of a mixed quotation the quoted parts alone
 * @param audience who is told
 * @param via the medium that carried the words: a place of publication ("in a statement"), or the
 *     outer speaker ("reported Reuters")
 * @param continuation whether the words go on in sentences without a cue of their own: this is then
 *     the whole of a statement, whose cue and speaker are repeated here
 * @param antecedent where the speaker is a pronoun, the mention that it most likely stands for
 */
public record Statement(
    Cue cue,
    Optional<Mention> speaker,
    List<Span> content,
    Fact.QuoteType quoteType,
    String quote,
    Optional<Mention> audience,
    Optional<Mention> via,
    boolean continuation,
    Optional<Mention> antecedent) {

  public Statement {
    content = List.copyOf(content);
  }

  /** Whether a place of the article's text lies in the words said. */
  public boolean covers(int offset) {
    return content.stream().anyMatch(s -> s.start() <= offset && offset < s.end());
  }

  /** The first unit of the content or of the cue's word, whichever comes first. */
  public int start() {
    return content.stream().mapToInt(Span::start).reduce(cue.span().start(), Math::min);
  }

  /** After the last unit of the content or of the cue's word, whichever comes last. */
  public int end() {
    return content.stream().mapToInt(Span::end).reduce(cue.span().end(), Math::max);
  }

  /** The statement with the medium that carried it, instead of the occasion of the words. */
  Statement carriedBy(Mention medium) {
    return new Statement(
        cue,
        speaker,
        content,
        quoteType,
        quote,
        audience,
        Optional.of(medium),
        continuation,
        antecedent);
  }

  /**
   * The words that mark a statement.
   *
   * @param sentence index of the sentence
   * @param token index of the cue's main word in it
   * @param text as written, with its particle
   * @param kind of the reporting word
   * @param speechAct the PLOVER event type of the speech act ("accused"), or empty
   * @param span of the main word in the article's text
   */
  public record Cue(
      int sentence, int token, String text, CueKind kind, String speechAct, Span span) {}

  /**
   * A noun phrase.
   *
   * @param head index of its main word in the sentence
   * @param first index of its first word
   * @param last index of its last word
   */
  public record Mention(int sentence, int head, int first, int last) {}

  /**
   * A piece of the article's text in UTF-16 units.
   *
   * @param end after the last unit
   */
  public record Span(int start, int end) {

    /** Whether the other piece lies within this one. */
    boolean contains(Span other) {
      return start <= other.start && other.end <= end;
    }

    /** Whether the two share a unit. */
    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }

    int length() {
      return end - start;
    }
  }
}
