package org.newsledger.processor.language.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.number.Lexeme;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The words that dates are made of, from the lexicons. */
final class TimeWords {

  /** What a word does in or beside a date. */
  enum Role {
    LAST,
    THIS,
    NEXT,
    PRECEDING,
    FOLLOWING,
    SAME,
    DETERMINER,
    AGO,
    EARLIER,
    LATER,
    PART,
    ADJECTIVE_PART,
    NOUN_PART,
    ARTICLE,
    EACH,
    OF,
    IN,
    AND,
    OR,
    TO,
    VAGUE,
    FILLER,
    BC,
    AD,
    CIRCA,
    ZONE,
    AM,
    PM,
    OCLOCK,
    AT,
    CUE,
    MONTH_CUE,
    SEASON_CUE,
    DURATION_CUE,
    FUTURE,
    SINCE,
    FROM,
    BETWEEN,
    UNTIL,
    THROUGH,
    BY,
    BEFORE,
    AFTER,
    ON,
    SPAN,
    DEFINITE,
    AS,
    OLD,
    LONG,
    /** What puts off: "postponed until Tuesday". */
    DEFER,
    FOR,
    /** What bids to something to come: "invited them to talks on Tuesday". */
    BID,
    /** What one is bidden to. */
    APPOINTMENT
  }

  /** How surely a word is the name of a month, day or season. */
  enum Sort {
    NAME,
    PLURAL,
    ABBREVIATION,
    /** An abbreviation that is also a word or name. */
    RARE,
    /** Also a common word. */
    VERB
  }

  /** A month or weekday. */
  record Name(int number, Sort sort) {}

  /** A unit of time as a word. */
  record UnitWord(TimeUnit unit, int times, boolean plural) {}

  /** A season. */
  record SeasonName(String code, int month, Sort sort) {}

  /** A part of the day, or a time on the clock. */
  record PartOfDay(String code, boolean clock) {}

  /** A phrase of several words with what it means. */
  record Phrase<T>(List<String> words, T value) {}

  private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
  private final Map<String, Name> months = new HashMap<>();
  private final Map<String, Name> weekdays = new HashMap<>();
  private final Map<String, UnitWord> units = new HashMap<>();
  private final Map<String, SeasonName> seasons = new HashMap<>();
  private final Map<String, PartOfDay> parts = new HashMap<>();
  private final Map<String, List<Phrase<HolidayRule>>> holidays = new HashMap<>();

  private TimeWords() {}

  static TimeWords load(Lexicons lexicons) {
    TimeWords words = new TimeWords();
    words.loadNames(lexicons);
    for (LexiconRow row : lexicons.rows("time-words", 2, "word", "role")) {
      words
          .roles
          .computeIfAbsent(row.constant(1, Role.class), r -> new HashSet<>())
          .add(row.get(0));
    }
    for (LexiconRow row : lexicons.rows("time-units", 1, "form", "unit", "times", "sort")) {
      TimeUnit unit = row.constant(1, TimeUnit.class);
      words.units.put(
          row.get(0), new UnitWord(unit, (int) row.number(2), row.get(3).equals("plural")));
    }
    for (LexiconRow row : lexicons.rows("holidays", 1, "name", "rule")) {
      Phrase<HolidayRule> phrase = new Phrase<>(Lexemes.words(row.get(0)), HolidayRule.of(row));
      words.holidays.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>()).add(phrase);
    }
    return words;
  }

  private void loadNames(Lexicons lexicons) {
    for (LexiconRow row : lexicons.rows("months", 1, "form", "number", "sort")) {
      months.put(row.get(0), name(row));
    }
    for (LexiconRow row : lexicons.rows("weekdays", 1, "form", "number", "sort")) {
      weekdays.put(row.get(0), name(row));
    }
    for (LexiconRow row : lexicons.rows("seasons", 1, "form", "code", "month", "sort")) {
      int month = (int) row.number(2);
      seasons.put(row.get(0), new SeasonName(row.get(1), month, row.constant(3, Sort.class)));
    }
    for (LexiconRow row : lexicons.rows("day-parts", 1, "form", "code", "sort")) {
      parts.put(row.get(0), new PartOfDay(row.get(1), row.get(2).equals("clock")));
    }
  }

  private static Name name(LexiconRow row) {
    return new Name((int) row.number(1), row.constant(2, Sort.class));
  }

  boolean is(Role role, Lexeme lexeme) {
    return roles.getOrDefault(role, Set.of()).contains(lexeme.lower());
  }

  /** Whether a date can hang on this word: a number, month, day, season, unit or holiday. */
  boolean isCore(Lexeme lexeme) {
    String word = lexeme.lower();
    return lexeme.isNumber()
        || months.containsKey(word)
        || weekdays.containsKey(word)
        || units.containsKey(word)
        || seasons.containsKey(word)
        || parts.containsKey(word)
        || holidays.containsKey(word);
  }

  /** The month a capitalised word names, however unsurely. */
  Optional<Name> month(Lexeme lexeme) {
    return lexeme.isCapitalised() ? Optional.ofNullable(months.get(lexeme.lower())) : none();
  }

  /** The weekday a capitalised word names. */
  Optional<Name> weekday(Lexeme lexeme) {
    return lexeme.isCapitalised() ? Optional.ofNullable(weekdays.get(lexeme.lower())) : none();
  }

  Optional<UnitWord> unit(Lexeme lexeme) {
    return Optional.ofNullable(units.get(lexeme.lower()));
  }

  Optional<SeasonName> season(Lexeme lexeme) {
    return Optional.ofNullable(seasons.get(lexeme.lower()));
  }

  Optional<PartOfDay> partOfDay(Lexeme lexeme) {
    return Optional.ofNullable(parts.get(lexeme.lower()));
  }

  /** The longest holiday name that begins at {@code at}. */
  Optional<Phrase<HolidayRule>> holiday(Lexemes text, int at) {
    return longest(holidays, text, at);
  }

  static <T> Optional<Phrase<T>> longest(
      Map<String, List<Phrase<T>>> phrases, Lexemes text, int at) {
    List<Phrase<T>> candidates = phrases.getOrDefault(text.get(at).lower(), List.of());
    Optional<Phrase<T>> best = Optional.empty();
    for (Phrase<T> phrase : candidates) {
      boolean longer = best.isEmpty() || best.get().words().size() < phrase.words().size();
      if (longer && text.matches(at, phrase.words())) {
        best = Optional.of(phrase);
      }
    }
    return best;
  }

  /** How "last", "next", "previous" and the like shift what follows them. */
  Meaning.Shift shift(Lexeme lexeme) {
    if (is(Role.LAST, lexeme)) {
      return Meaning.Shift.LAST;
    }
    if (is(Role.NEXT, lexeme)) {
      return Meaning.Shift.NEXT;
    }
    if (is(Role.THIS, lexeme)) {
      return Meaning.Shift.THIS;
    }
    if (is(Role.PRECEDING, lexeme)) {
      return Meaning.Shift.PRECEDING;
    }
    if (is(Role.FOLLOWING, lexeme)) {
      return Meaning.Shift.FOLLOWING;
    }
    return is(Role.SAME, lexeme) ? Meaning.Shift.SAME : Meaning.Shift.NONE;
  }

  private static Optional<Name> none() {
    return Optional.empty();
  }
}
