package org.newsledger.processor.language.time;

import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.Meaning.Shift;
import org.newsledger.processor.language.time.TimeWords.Role;

/**
 * What stands before a date's core: "early", "the end of", "last", "that same", "this past".
 *
 * @param end index after the prefix; where it began, if there is none
 * @param part whether only a part is meant
 * @param definite whether "the" or "that" begins what follows the part
 * @param span whether "past" or "coming" was said, which count from today
 */
record Prefix(int end, Shift shift, boolean part, boolean definite, boolean span) {

  static Prefix read(TimeWords words, Lexemes text, int start) {
    int at = partEnd(words, text, start);
    boolean part = at > start;
    boolean definite = words.is(Role.DETERMINER, text.get(at));
    Shift shift = words.shift(text.get(at));
    int first = at;
    if (definite || shift != Shift.NONE) {
      at++;
    }
    Shift second = at > first ? words.shift(text.get(at)) : Shift.NONE;
    if (second != Shift.NONE) {
      shift = combined(shift, second, definite);
      at++;
    }
    boolean span = at > first && isSpan(words, text, at - 1);
    return new Prefix(at, shift, part, definite, span);
  }

  /** Whether nothing but "the" or nothing at all was found. */
  boolean isBare() {
    return shift == Shift.NONE && !part;
  }

  /** "this past spring" looks back, "that same day" at the date last mentioned. */
  private static Shift combined(Shift first, Shift second, boolean definite) {
    if (first == Shift.SAME || (definite && second == Shift.SAME)) {
      return Shift.SAME;
    }
    return second;
  }

  /** "past" and "coming", unlike "last" and "next", count from today, not by the calendar. */
  private static boolean isSpan(TimeWords words, Lexemes text, int at) {
    return words.is(Role.SPAN, text.get(at));
  }

  private static int partEnd(TimeWords words, Lexemes text, int start) {
    int at = start;
    if (words.is(Role.ADJECTIVE_PART, text.get(at))) {
      at = text.hyphen(at + 1) ? at + 2 : at + 1;
      return words.is(Role.IN, text.get(at)) ? at + 1 : at;
    }
    at = words.is(Role.DETERMINER, text.get(at)) ? at + 1 : at;
    if (at > start && words.is(Role.ADJECTIVE_PART, text.get(at))) {
      return text.hyphen(at + 1) ? at + 2 : at + 1;
    }
    int noun = at;
    while (at < noun + 2 && words.is(Role.PART, text.get(at))) {
      at++;
    }
    boolean of = at > noun && words.is(Role.OF, text.get(at));
    return of && words.is(Role.NOUN_PART, text.get(at - 1)) ? at + 1 : start;
  }
}
