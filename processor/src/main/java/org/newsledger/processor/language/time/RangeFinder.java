package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.number.Lexeme.Kind;
import org.newsledger.processor.language.number.Lexemes;
import org.newsledger.processor.language.time.TimeWords.Role;

/** Reads the prepositions before dates: since, until, from … to, between … and. */
final class RangeFinder {

  private static final int REACH = 24;

  /** How far before a date its clause may begin. */
  private static final int CLAUSE = 70;

  private final TimeWords words;

  RangeFinder(TimeWords words) {
    this.words = words;
  }

  DayRange range(
      List<TemporalExpression> all, int index, String text, Optional<LocalDate> publishedOn) {
    TemporalExpression own = all.get(index);
    Role before = role(text, own.start());
    boolean since = before == Role.SINCE || isSinceClause(all, index, text);
    if (since && own.firstDay().isPresent()) {
      Optional<LocalDate> end = publishedOn.filter(p -> !p.isBefore(own.firstDay().get()));
      return new DayRange(own.firstDay(), end.or(own::lastDay));
    }
    Optional<TemporalExpression> other = other(all, index + 1, text, own.end(), before);
    if (other.isPresent()) {
      return new DayRange(own.firstDay(), other.get().lastDay());
    }
    if (index > 0 && isSecond(all, index, text)) {
      return new DayRange(all.get(index - 1).firstDay(), own.lastDay());
    }
    return before == Role.UNTIL
        ? new DayRange(Optional.empty(), own.lastDay())
        : new DayRange(own.firstDay(), own.lastDay());
  }

  private boolean isSecond(List<TemporalExpression> all, int index, String text) {
    TemporalExpression former = all.get(index - 1);
    return other(all, index, text, former.end(), role(text, former.start())).isPresent();
  }

  /** The second date of a range whose first one ends at {@code from}. */
  private Optional<TemporalExpression> other(
      List<TemporalExpression> all, int next, String text, int from, Role before) {
    if (next >= all.size() || all.get(next).start() - from > REACH) {
      return Optional.empty();
    }
    TemporalExpression other = all.get(next);
    Lexemes between = Lexemes.of(text, from, other.start(), List.of());
    boolean to =
        between.size() == 1
            && (words.is(Role.TO, between.get(0))
                || between.get(0).isDash()
                || (before == Role.BETWEEN && words.is(Role.AND, between.get(0))));
    boolean days = all.get(next - 1).firstDay().isPresent() && other.lastDay().isPresent();
    return to && days && !other.lastDay().get().isBefore(all.get(next - 1).firstDay().get())
        ? Optional.of(other)
        : Optional.empty();
  }

  /** "since the war began in May": what began then runs on. */
  private boolean isSinceClause(List<TemporalExpression> all, int index, String text) {
    int start = all.get(index).start();
    int former = index == 0 ? 0 : all.get(index - 1).end();
    Lexemes before =
        Lexemes.of(text, Math.max(former, start - CLAUSE), Math.max(former, start), List.of());
    for (int i = before.size() - 1; i >= 0 && before.get(i).kind() != Kind.MARK; i--) {
      if (words.is(Role.SINCE, before.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What the word right before a date does. */
  private Role role(String text, int start) {
    Lexemes before = Lexemes.of(text, Math.max(0, start - REACH), start, List.of());
    int last = before.size() - 1;
    last = words.is(Role.DETERMINER, before.get(last)) ? last - 1 : last;
    for (Role role : List.of(Role.SINCE, Role.UNTIL, Role.BETWEEN, Role.FROM)) {
      if (words.is(role, before.get(last))) {
        return role;
      }
    }
    return Role.CUE;
  }
}
