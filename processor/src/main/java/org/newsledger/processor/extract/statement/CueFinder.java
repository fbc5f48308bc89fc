package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;

/** Finds all that may be a cue in a sentence. */
final class CueFinder {

  private static final int LONGEST_LEAD_IN = 9;

  private final VerbCues verbs;
  private final AdjectiveCues adjectives;
  private final PhraseCues phraseCues;
  private final BackReports backReports;
  private final HeadlineSource headlines;

  CueFinder(ReportingLexicon lexicon) {
    Issuers issuers = new Issuers(lexicon);
    SpeakerFinder speakers = new SpeakerFinder(lexicon);
    this.verbs = new VerbCues(lexicon, speakers, issuers);
    this.backReports = new BackReports(lexicon, speakers, issuers);
    this.headlines = new HeadlineSource(lexicon);
    this.adjectives = new AdjectiveCues(lexicon);
    this.phraseCues = new PhraseCues(lexicon, issuers);
  }

  /**
   * The sentence's candidates in the order of their cues.
   *
   * @param before the sentence before, which one of them may report
   */
  List<Candidate> find(Phrases phrases, Optional<Phrases> before) {
    List<Candidate> candidates = new ArrayList<>();
    leadIn(phrases).or(() -> signature(phrases)).ifPresent(candidates::add);
    headlines.of(phrases).ifPresent(candidates::add);
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      phraseCues
          .phraseAt(phrases, at)
          .or(() -> before.flatMap(b -> backReports.at(phrases, at, b)))
          .or(() -> verbs.at(phrases, at))
          .or(() -> adjectives.at(phrases, at))
          .or(() -> phraseCues.nounAt(phrases, at))
          .or(() -> phraseCues.hearsayAt(phrases, at))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /** "Smith: '…'": a short noun phrase and a colon at the sentence's beginning. */
  private static Optional<Candidate> leadIn(Phrases phrases) {
    int colon = 0;
    while (colon < Math.min(phrases.size(), LONGEST_LEAD_IN)
        && !phrases.token(colon).text().equals(":")) {
      if (phrases.token(colon).isVerb()) {
        return Optional.empty();
      }
      colon++;
    }
    if (colon == 0 || colon >= Math.min(phrases.size() - 1, LONGEST_LEAD_IN)) {
      return Optional.empty();
    }
    int head = colon - 1;
    return phrases.token(head).isProperNoun()
        ? Optional.of(named(phrases, colon, 0, head, CueKind.LEAD_IN))
        : Optional.empty();
  }

  /** "— Smith" behind the quotation. */
  private static Optional<Candidate> signature(Phrases phrases) {
    return Signature.of(phrases.sentence().tokens())
        .map(s -> named(phrases, s.dash(), s.first(), s.last(), CueKind.SIGNATURE));
  }

  /** A name and a mark that say whose the quotation beside them is. */
  private static Candidate named(Phrases phrases, int mark, int first, int last, CueKind kind) {
    int sentence = phrases.sentence().index();
    String text = phrases.token(mark).text();
    return new Candidate(
        new Cue(sentence, mark, text, kind, "", phrases.span(mark, mark)),
        Optional.of(new Mention(sentence, last, first, last)),
        Optional.empty(),
        Optional.empty(),
        phrases.span(Math.min(mark, first), Math.max(mark, last)),
        List.of(),
        Content.QUOTE,
        true,
        false);
  }
}
