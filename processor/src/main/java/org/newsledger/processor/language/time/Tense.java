package org.newsledger.processor.language.time;

import java.util.stream.IntStream;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.Weekday;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Whether the words around a date speak of the past or of what is to come. */
enum Tense {
  PAST,
  /** Said by a word of its own: "since January". */
  OVER,
  FUTURE,
  NONE;

  private static final int REACH = 14;
  private static final int DEFERRED = 5;
  private static final int BIDDEN = 9;

  /**
   * The tense of the nearest verb before the match, else of the one behind it. "as early as
   * Tuesday" looks ahead, as does "until Tuesday" where no verb is of the past, and "Tuesday's
   * ruling" has no tense.
   */
  static Tense around(TimeWords words, Lexemes text, Match match) {
    if (words.is(Role.SINCE, text.get(match.start() - 1))) {
      return OVER;
    }
    if (words.is(Role.AS, text.get(match.start() - 1)) || isDeferred(words, text, match)) {
      return FUTURE;
    }
    if (text.get(match.end()).is("'") && text.glued(match.end())) {
      return NONE;
    }
    if (isSetFor(words, text, match) || isBiddenTo(words, text, match)) {
      return FUTURE;
    }
    for (int i = match.start() - 1; i >= Math.max(0, match.start() - REACH); i--) {
      Tense tense = of(words, text.get(i), text.get(i - 1));
      if (tense != NONE) {
        return tense;
      }
      if (isInfinitive(words, text, i)) {
        return infinitive(words, text, i);
      }
    }
    for (int i = match.end(); i < Math.min(text.size(), match.end() + REACH); i++) {
      Tense tense = of(words, text.get(i), text.get(i - 1));
      if (tense != NONE) {
        return tense;
      }
    }
    return words.is(Role.UNTIL, text.get(match.start() - 1)) ? FUTURE : NONE;
  }

  /** "postponed until Tuesday", "the deadline was extended to Friday". */
  private static boolean isDeferred(TimeWords words, Lexemes text, Match match) {
    Lexeme before = text.get(match.start() - 1);
    boolean until = words.is(Role.UNTIL, before) || words.is(Role.TO, before);
    return until
        && IntStream.rangeClosed(2, DEFERRED)
            .anyMatch(i -> words.is(Role.DEFER, text.get(match.start() - i)));
  }

  /** "A rally for Sunday", but not "blame for Sunday attacks". */
  private static boolean isSetFor(TimeWords words, Lexemes text, Match match) {
    return match.meaning() instanceof Weekday
        && words.is(Role.FOR, text.get(match.start() - 1))
        && !text.get(match.end()).tag().startsWith("NN");
  }

  /** "Invited them to talks on Tuesday", "called for a protest on Tuesday". */
  private static boolean isBiddenTo(TimeWords words, Lexemes text, Match match) {
    boolean on = words.is(Role.ON, text.get(match.start() - 1));
    int noun = on ? match.start() - 2 : match.start() - 1;
    if (!words.is(Role.APPOINTMENT, text.get(noun))) {
      return false;
    }
    int verb = noun - 1;
    while (verb > noun - BIDDEN && !text.get(verb).tag().startsWith("VB")) {
      verb--;
    }
    return words.is(Role.BID, text.get(verb));
  }

  private static boolean isInfinitive(TimeWords words, Lexemes text, int at) {
    return text.get(at).tag().equals("VB") && words.is(Role.TO, text.get(at - 1));
  }

  /** "is expected to join" looks ahead; of "refused to order" nothing is known. */
  private static Tense infinitive(TimeWords words, Lexemes text, int at) {
    boolean ahead = false;
    for (int i = at - 2; i >= Math.max(0, at - 5); i--) {
      ahead |= of(words, text.get(i), text.get(i - 1)) == FUTURE;
    }
    return ahead ? FUTURE : NONE;
  }

  private static Tense of(TimeWords words, Lexeme lexeme, Lexeme before) {
    boolean noun = lexeme.tag().startsWith("NN") || lexeme.isCapitalised();
    if (words.is(Role.FUTURE, lexeme) && !noun && !words.is(Role.DETERMINER, before)) {
      return FUTURE;
    }
    return lexeme.tag().equals("VBD") ? PAST : NONE;
  }
}
