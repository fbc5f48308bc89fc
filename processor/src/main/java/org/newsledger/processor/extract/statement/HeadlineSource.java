package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;

/** A headline's source behind a dash or colon: "Raid kills ten – monitor", "…: UN". */
final class HeadlineSource {

  private static final int LONGEST = 5;

  private final ReportingLexicon lexicon;

  HeadlineSource(ReportingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Candidate> of(Phrases phrases) {
    int mark = phrases.size() - 2;
    while (mark > 0 && !isSetOff(phrases, mark)) {
      mark--;
    }
    int first = mark + 1;
    int last = phrases.size() - 1;
    boolean source =
        phrases.sentence().segment() == SegmentLabel.HEADLINE
            && mark > 1
            && last - mark <= LONGEST
            && IntStream.rangeClosed(first, last).allMatch(i -> isNominal(phrases, i))
            && IntStream.range(0, mark).anyMatch(i -> isTensed(phrases, i))
            && isSource(phrases, last)
            && IntStream.rangeClosed(first, last).noneMatch(i -> isPaper(phrases, i));
    return source ? Optional.of(candidate(phrases, mark, last)) : Optional.empty();
  }

  /** A dash with spaces around it, or a colon. */
  private static boolean isSetOff(Phrases phrases, int token) {
    String text = phrases.token(token).text();
    boolean apart =
        phrases.token(token - 1).end() < phrases.token(token).start()
            && phrases.token(token).end() < phrases.token(token + 1).start();
    return phrases.isMark(token) && (text.equals(":") || (apart && text.matches("[-–—]+")));
  }

  private static boolean isNominal(Phrases phrases, int token) {
    return Adjacent.isNominal(phrases, token) || phrases.token(token).tag().equals("CC");
  }

  private static boolean isTensed(Phrases phrases, int token) {
    String tag = phrases.token(token).tag();
    return Pieces.isFinite(tag) || tag.equals("VBN");
  }

  private boolean isSource(Phrases phrases, int last) {
    String entity = phrases.token(last).entity();
    boolean named = entity.equals("ORGANIZATION") || entity.equals("PERSON");
    return phrases.token(last).isNoun() && (named || lexicon.isTeller(phrases.lemma(last)));
  }

  /** A paper's own name stands behind its headlines too. */
  private boolean isPaper(Phrases phrases, int token) {
    String word = phrases.token(token).text();
    return lexicon.isMediaName(word)
        || (Character.isUpperCase(word.charAt(0))
            && lexicon.isMediaNoun(word.toLowerCase(Locale.ROOT)));
  }

  private static Candidate candidate(Phrases phrases, int mark, int last) {
    int sentence = phrases.sentence().index();
    Span cue = phrases.span(mark, mark);
    BitSet content = new BitSet();
    content.set(0, mark);
    return new Candidate(
        new Cue(sentence, mark, phrases.token(mark).text(), CueKind.PHRASE, "", cue),
        Optional.of(new Mention(sentence, last, mark + 1, last)),
        Optional.empty(),
        Optional.empty(),
        phrases.span(mark, last),
        new Pieces(phrases, phrases.span(mark, last)).of(content),
        Content.CLAUSE,
        true,
        false);
  }
}
