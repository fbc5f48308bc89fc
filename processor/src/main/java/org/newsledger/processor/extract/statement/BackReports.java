package org.newsledger.processor.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.syntax.Token;

/** Cues that report the sentence before: "This was announced by the mayor", "he wrote about it". */
final class BackReports {

  /** A sentence of fewer words is a heading, or an exclamation. */
  private static final int SHORTEST = 4;

  private final ReportingLexicon lexicon;
  private final SpeakerFinder speakers;
  private final Issuers issuers;

  BackReports(ReportingLexicon lexicon, SpeakerFinder speakers, Issuers issuers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.issuers = issuers;
  }

  /** What a verb of the sentence says of the sentence before. */
  Optional<Candidate> at(Phrases phrases, int verb, Phrases before) {
    boolean plain =
        phrases.token(verb).isVerb()
            && isTold(phrases)
            && isTold(before)
            && before.size() >= SHORTEST
            && !phrases.hasChild(verb, "ccomp", "parataxis")
            && !new Restraints(lexicon).hold(phrases, verb)
            && before.sentence().tokens().stream().anyMatch(Token::isVerb)
            && IntStream.range(0, phrases.size()).noneMatch(i -> opensWords(phrases, i));
    return plain
        ? lexicon
            .verb(phrases.lemma(verb).toLowerCase(Locale.ROOT))
            .filter(v -> v.mayFollow() && v.takes(Content.CLAUSE))
            .filter(v -> v.kind() != CueKind.TENTATIVE && v.kind() != CueKind.NEGATIVE)
            .flatMap(v -> speaker(phrases, verb).map(s -> candidate(phrases, verb, v, s, before)))
        : Optional.empty();
  }

  private static boolean isTold(Phrases phrases) {
    return phrases.sentence().segment() == SegmentLabel.BODY;
  }

  /** A colon, or a quotation of more than the two words of a name. */
  private static boolean opensWords(Phrases phrases, int token) {
    boolean quotes =
        phrases.isQuotationMark(token)
            && IntStream.rangeClosed(token + 1, Math.min(phrases.size() - 1, token + 3))
                .noneMatch(phrases::isQuotationMark)
            && IntStream.range(Math.max(0, token - 3), token).noneMatch(phrases::isQuotationMark);
    return quotes || phrases.token(token).text().equals(":");
  }

  private Optional<Mention> speaker(Phrases phrases, int verb) {
    if (phrases.child(verb, "nsubj:pass").filter(s -> isPointer(phrases, s)).isPresent()) {
      return speakers.of(phrases, verb).or(() -> Offices.in(phrases, verb, lexicon));
    }
    if (opensWithPointer(phrases, verb)) {
      return phrases
          .child(verb, "obj", "obl")
          .filter(c -> c > verb && phrases.token(c).isNoun())
          .map(phrases::mention);
    }
    return pointsBack(phrases, verb)
        ? speakers.of(phrases, verb).filter(s -> canTell(phrases, s))
        : Optional.empty();
  }

  /** "About it writes the mayor", as translated. */
  private static boolean opensWithPointer(Phrases phrases, int verb) {
    return verb == 2
        && phrases.is(Role.TOPIC, 0)
        && phrases.is(Role.POINTER, 1)
        && Pieces.isFinite(phrases.token(verb).tag());
  }

  /** "reported this", "wrote about it". */
  private static boolean pointsBack(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> isPointer(phrases, c))
        .anyMatch(
            c ->
                (phrases.relation(c).equals("obj") && phrases.token(c).tag().equals("DT"))
                    || (phrases.relation(c).startsWith("obl") && phrases.hasCase(c, Role.TOPIC)));
  }

  private static boolean isPointer(Phrases phrases, int token) {
    return phrases.is(Role.POINTER, token) && phrases.children(token).size() <= 1;
  }

  private boolean canTell(Phrases phrases, Mention speaker) {
    int head = speaker.head();
    boolean named = phrases.token(head).isNoun() && !lexicon.isSpeechless(phrases, head);
    return named || lexicon.pronoun(phrases.lemma(head)).isPresent();
  }

  private Candidate candidate(
      Phrases phrases, int verb, ReportingVerb entry, Mention speaker, Phrases before) {
    Optional<Mention> issuer = issuers.issuer(phrases, speaker.head());
    return new Candidate(
        new Cue(
            phrases.sentence().index(),
            verb,
            phrases.token(verb).text(),
            entry.kind(),
            "",
            phrases.span(verb, verb)),
        issuer.or(() -> Optional.of(speaker)),
        Optional.empty(),
        issuer.map(i -> speaker),
        phrases.span(verb, verb),
        List.of(before.span(0, lastWord(before))),
        Content.CLAUSE,
        false,
        false);
  }

  private static int lastWord(Phrases phrases) {
    int last = phrases.size() - 1;
    while (last > 0 && phrases.isMark(last)) {
      last--;
    }
    return last;
  }
}
