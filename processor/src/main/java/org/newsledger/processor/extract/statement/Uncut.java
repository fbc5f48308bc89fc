package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;

/** Speakers and cues that the commas around them were left out of. */
final class Uncut {

  private Uncut() {}

  /**
   * "The agency which has a network of doctors said": the agency, where the tree gives the cue a
   * noun of the relative clause.
   */
  static Optional<Integer> speaker(Phrases phrases, int verb, Optional<Integer> subject) {
    int relative = verb - 1;
    while (relative > 0 && !isRelative(phrases, relative) && !phrases.isMark(relative)) {
      relative--;
    }
    int from = relative;
    boolean within =
        relative > 0
            && isRelative(phrases, relative)
            && phrases.token(relative - 1).isNoun()
            && subject.filter(s -> s > from).isPresent();
    return within && finite(phrases, relative, verb) == 1 && Adjacent.isEmbedded(phrases, verb)
        ? Optional.of(relative - 1)
        : Optional.empty();
  }

  private static boolean isRelative(Phrases phrases, int token) {
    return phrases.token(token).tag().matches("WDT|WP");
  }

  private static long finite(Phrases phrases, int from, int to) {
    return IntStream.range(from, to).filter(i -> Pieces.isFinite(phrases.token(i).tag())).count();
  }

  /** "Two villages fell on Monday said the agency which has a network of doctors." */
  static boolean isBehind(Phrases phrases, int verb, ReportingLexicon lexicon) {
    int noun = lastOfPhrase(phrases, verb + 1);
    return noun > verb
        && !phrases.token(verb + 1).tag().equals("CD")
        && isPlain(phrases, verb, lexicon)
        && !phrases.isMark(verb - 1)
        && !phrases.token(verb - 1).tag().equals("PRP")
        && finite(phrases, 0, verb) > 0
        && endsBehind(phrases, noun + 1)
        && !lexicon.isSpeechless(phrases, noun)
        && IntStream.range(0, phrases.size()).noneMatch(phrases::isQuotationMark);
  }

  /** A cue that has no object besides what is said. */
  private static boolean isPlain(Phrases phrases, int verb, ReportingLexicon lexicon) {
    return verb > 0
        && phrases.token(verb).tag().matches("VBD|VBZ")
        && lexicon
            .verb(phrases.lemma(verb))
            .filter(v -> v.kind() == CueKind.NEUTRAL && v.takes(Content.CLAUSE))
            .filter(v -> !v.takes(Content.TOPIC) && !v.tellsObject())
            .isPresent();
  }

  /** The last word of the noun phrase that begins at a token; -1 where none does. */
  private static int lastOfPhrase(Phrases phrases, int first) {
    int at = first;
    while (at < phrases.size() && Adjacent.isNominal(phrases, at)) {
      at++;
    }
    return at > first && phrases.token(at - 1).isNoun() ? at - 1 : -1;
  }

  /** Whether no clause follows, but one that tells who the speaker is. */
  private static boolean endsBehind(Phrases phrases, int first) {
    if (first >= phrases.size() || phrases.isMark(first)) {
      return finite(phrases, Math.min(first, phrases.size()), phrases.size()) == 0;
    }
    long most = isRelative(phrases, first) ? 1 : 0;
    return (most == 1 || phrases.token(first).tag().equals("IN"))
        && finite(phrases, first, phrases.size()) == most;
  }

  /** All that stands before the cue, which with its speaker ends the sentence. */
  static Reported before(Phrases phrases, int verb) {
    int last = phrases.size() - 1;
    while (last > verb && phrases.isMark(last)) {
      last--;
    }
    BitSet words = new BitSet();
    words.set(0, verb);
    Statement.Span phrase = phrases.span(verb, last);
    List<Statement.Span> pieces = new Pieces(phrases, phrase).of(words);
    return new Reported(phrase, pieces, Content.CLAUSE);
  }
}
