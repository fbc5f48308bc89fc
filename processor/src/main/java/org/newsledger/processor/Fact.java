package org.newsledger.processor;

import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Quantity;
import org.newsledger.processor.language.TemporalExpression;

/**
 * One fact that one sentence reports: who did what to whom, how many, with what, where and when, on
 * whose word.
 *
 * @param factId 16 hexadecimal digits that depend on document, sentence and fact alone
 * @param language BCP 47 tag of the sentence
 * @param confidence 0 to 1
 */
public record Fact(
    String factId,
    String language,
    FactKind kind,
    Act act,
    Participant actor,
    Participant target,
    Optional<Count> count,
    String means,
    Optional<Where> where,
    Optional<TemporalExpression> when,
    Status status,
    Attribution attribution,
    Optional<Quotation> quotation,
    Evidence evidence,
    double confidence) {

  /** The same fact, as sure as this. */
  public Fact withConfidence(double value) {
    return new Fact(
        factId,
        language,
        kind,
        act,
        actor,
        target,
        count,
        means,
        where,
        when,
        status,
        attribution,
        quotation,
        evidence,
        value);
  }

  /**
   * The act itself.
   *
   * @param type PLOVER event type; empty for statements and figures
   * @param mode PLOVER mode in lower case, or empty
   * @param trigger the words that carry the act, or the cue of the statement
   */
  public record Act(String type, String mode, String trigger, Optional<Effect> effect) {}

  /**
   * A party.
   *
   * @param name the canonical name or the phrase without its article; empty for none
   * @param id the alias table's key, or empty
   * @param role title or description, or empty
   */
  public record Participant(String name, String id, String role) {

    /** No party. */
    public static final Participant NONE = new Participant("", "", "");

    /** Whether no party is known. */
    public boolean isEmpty() {
      return name.isEmpty();
    }
  }

  /**
   * How many of what.
   *
   * @param unit what is counted, in the text's words
   */
  public record Count(Quantity quantity, String unit) {}

  /**
   * Where it happened.
   *
   * @param name the canonical name, or the phrase where the gazetteer does not know the place
   */
  public record Where(String name, Optional<Place> place) {}

  /**
   * Whose word it is.
   *
   * @param source the innermost source, or empty
   * @param via the medium that carried it, or empty
   */
  public record Attribution(String source, String via) {

    /** The article's own word. */
    public static final Attribution NONE = new Attribution("", "");
  }

  /** The words said, or the reported clause. */
  public record Quotation(String text, QuoteType type) {}

  /** How words are quoted. */
  public enum QuoteType {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What became of the people or things counted. */
  public enum Effect {
    KILLED,
    INJURED,
    CAPTURED,
    DISPLACED,
    SURRENDERED,
    RELEASED,
    MISSING,
    DESTROYED
  }

  /** Whether it happened. */
  public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    NEGATED
  }

  /**
   * The sentence the fact came from.
   *
   * @param start first UTF-16 unit in the article's text
   * @param end after the last unit
   */
  public record Evidence(
      String sentence, int sentenceIndex, int start, int end, SegmentLabel segment) {}
}
