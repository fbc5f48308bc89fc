package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Mention;

/**
 * A cue between commas behind words that open what is reported: "When the raid began, the mayor
 * said, most had left".
 */
final class Inserted {

  private static final int LONGEST_CUE = 8;
  private static final int LONGEST_VERB = 3;
  private static final Set<String> BEHIND_CUE = Set.of("IN", "TO", "RB");
  private static final Set<String> OPENING = Set.of("IN", "WRB", "TO", "RB", "VBN");

  private Inserted() {}

  /** All around the cue with its speaker; empty where the cue is not inserted so. */
  static Optional<Reported> around(Phrases phrases, int verb, Optional<Mention> speaker) {
    int first =
        speaker
            .filter(s -> s.last() < verb && verb - s.last() <= LONGEST_VERB)
            .map(Mention::first)
            .orElse(0);
    int end = comma(phrases, verb);
    boolean inserted =
        first > 2
            && end > 0
            && phrases.token(first - 1).text().equals(",")
            && opens(phrases, first)
            && goesOn(phrases, end + 1);
    if (!inserted) {
      return Optional.empty();
    }
    BitSet words = new BitSet();
    words.set(0, phrases.size());
    Statement.Span cue = phrases.span(first, end - 1);
    return Optional.of(new Reported(cue, new Pieces(phrases, cue).of(words), Content.CLAUSE));
  }

  /** The comma behind the cue and a time or place at it; 0 for none. */
  private static int comma(Phrases phrases, int verb) {
    boolean bare =
        verb + 1 < phrases.size()
            && (phrases.isMark(verb + 1)
                || BEHIND_CUE.contains(phrases.token(verb + 1).tag())
                || phrases.relation(verb + 1).endsWith(":tmod"));
    return !bare
        ? 0
        : IntStream.range(verb + 1, Math.min(phrases.size(), verb + LONGEST_CUE))
            .takeWhile(i -> !phrases.token(i).isVerb())
            .filter(i -> phrases.token(i).text().equals(","))
            .findFirst()
            .orElse(0);
  }

  /** Whether a preposition or conjunction opens the sentence, and no quotation stands in it. */
  private static boolean opens(Phrases phrases, int end) {
    int first = phrases.token(0).tag().equals("CC") ? 1 : 0;
    return first < end - 1
        && OPENING.contains(phrases.token(first).tag())
        && IntStream.range(0, phrases.size()).noneMatch(phrases::isQuotationMark);
  }

  /** Whether a clause with a subject of its own follows. */
  private static boolean goesOn(Phrases phrases, int from) {
    return from < phrases.size()
        && Pieces.canOpen(phrases.token(from).tag())
        && IntStream.range(from, phrases.size())
            .anyMatch(i -> Pieces.isFinite(phrases.token(i).tag()));
  }
}
