package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.ReportingAdjective;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.DependencyTree;

/** Cues that are adjectives: "was adamant that", "made it clear that". */
final class AdjectiveCues {

  private final ReportingLexicon lexicon;

  AdjectiveCues(ReportingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What an adjective of the sentence reports, if somebody reports something by it. */
  Optional<Candidate> at(Phrases phrases, int adjective) {
    boolean reports =
        phrases.token(adjective).tag().startsWith("JJ")
            && adjective + 2 < phrases.size()
            && Pieces.opensClause(phrases, adjective + 1);
    return reports
        ? lexicon
            .adjective(phrases.token(adjective).text().toLowerCase(Locale.ROOT))
            .flatMap(a -> speaker(phrases, adjective, a).map(s -> cue(phrases, adjective, a, s)))
        : Optional.empty();
  }

  private Optional<Integer> speaker(Phrases phrases, int adjective, ReportingAdjective entry) {
    int governor = phrases.head(adjective);
    boolean made =
        governor != DependencyTree.ROOT
            && phrases.token(governor).isVerb()
            && entry.verbs().contains(phrases.lemma(governor));
    boolean is =
        phrases
            .child(adjective, "cop")
            .filter(c -> entry.verbs().contains(phrases.lemma(c)))
            .isPresent();
    int subject = is ? adjective : governor;
    return is || (made && !isPhrasal(phrases, governor, adjective))
        ? phrases
            .child(subject, "nsubj")
            .filter(s -> s < adjective && SpeakerFinder.canSpeak(phrases, s))
            .filter(s -> !phrases.is(Role.EXPLETIVE, s) && !phrases.is(Role.SILENT, s))
            .filter(
                s -> !phrases.token(s).tag().startsWith("W") && !lexicon.isSpeechless(phrases, s))
        : Optional.empty();
  }

  /** "made clear that": the verb has the adjective for its particle. */
  private boolean isPhrasal(Phrases phrases, int verb, int adjective) {
    return adjective == verb + 1
        && lexicon.verb(phrases.lemma(verb) + " " + phrases.lemma(adjective)).isPresent();
  }

  private static Candidate cue(
      Phrases phrases, int adjective, ReportingAdjective entry, int speaker) {
    Span word = phrases.span(adjective, adjective);
    BitSet content = new BitSet();
    content.set(adjective + 2, phrases.size());
    return new Candidate(
        new Cue(
            phrases.sentence().index(),
            adjective,
            phrases.token(adjective).text(),
            entry.kind(),
            "",
            word),
        Optional.of(phrases.mention(speaker)),
        Optional.empty(),
        Optional.empty(),
        word,
        new Pieces(phrases, word).of(content),
        Content.CLAUSE,
        true,
        false);
  }
}
