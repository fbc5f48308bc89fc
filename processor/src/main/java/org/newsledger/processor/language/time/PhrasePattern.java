package org.newsledger.processor.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.DayPart;
import org.newsledger.processor.language.time.Meaning.Fixed;
import org.newsledger.processor.language.time.Meaning.Shifted;
import org.newsledger.processor.language.time.TimeWords.Phrase;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** Words that name a time by themselves: "today", "last night", "now", "daily". */
final class PhrasePattern implements Pattern {

  private static final java.util.regex.Pattern PERIOD =
      java.util.regex.Pattern.compile("PT?\\d+\\w");

  private enum Kind {
    DAY,
    REFERENCE,
    SET
  }

  private final Map<String, List<Phrase<Meaning>>> phrases = new HashMap<>();

  PhrasePattern(Lexicons lexicons) {
    for (LexiconRow row : lexicons.rows("time-phrases", 1, "phrase", "kind", "value", "part")) {
      List<String> words = Lexemes.words(row.get(0));
      phrases
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Phrase<>(words, meaning(row)));
    }
  }

  private static Meaning meaning(LexiconRow row) {
    if (row.constant(1, Kind.class) != Kind.DAY) {
      return new Fixed(row.get(2));
    }
    Meaning day = new Shifted(TimeUnit.DAY, (long) row.number(2), false, false);
    return row.get(3).isEmpty() ? day : new DayPart(day, row.get(3));
  }

  /** Whether a phrase begins with this word. */
  boolean begins(Lexeme lexeme) {
    return phrases.containsKey(lexeme.lower());
  }

  @Override
  public Optional<Match> match(Lexemes text, int at) {
    return TimeWords.longest(phrases, text, at)
        .filter(p -> !isName(text, at, at + p.words().size()) && !isPaper(text, at, p))
        .map(p -> new Match(at, at + p.words().size(), p.value()));
  }

  /** "The party's daily wrote": what appears so often. */
  private static boolean isPaper(Lexemes text, int at, Phrase<Meaning> phrase) {
    return phrase.words().size() == 1
        && text.get(at).tag().startsWith("NN")
        && phrase.value() instanceof Fixed often
        && PERIOD.matcher(often.value()).matches();
  }

  /** "USA Today", "Daily Mail", "Right Now". */
  private static boolean isName(Lexemes text, int at, int end) {
    Lexeme before = text.get(at - 1);
    Lexeme after = text.get(end);
    boolean beside =
        (before.isWord() && before.isCapitalised())
            || (after.isWord() && after.isCapitalised() && after.tag().startsWith("NNP") && at > 0);
    return text.get(end - 1).isCapitalised() && beside;
  }
}
