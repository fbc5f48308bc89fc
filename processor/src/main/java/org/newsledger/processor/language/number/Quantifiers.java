package org.newsledger.processor.language.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** What words beside a number say of it; lexicon {@code quantifiers}. */
final class Quantifiers {

  /** How a number is limited. */
  enum Sense {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    APPROXIMATE,
    NONE
  }

  private enum Side {
    BEFORE,
    AFTER
  }

  /** A limiting phrase. */
  record Quantifier(List<String> words, Sense sense) {}

  private record Entry(Quantifier quantifier, Side side) {}

  private final List<Quantifier> before;
  private final List<Quantifier> after;

  private Quantifiers(List<Quantifier> before, List<Quantifier> after) {
    this.before = before;
    this.after = after;
  }

  static Quantifiers load(Lexicons lexicons) {
    List<Entry> entries =
        lexicons.rows("quantifiers", 2, "phrase", "side", "sense").stream()
            .map(Quantifiers::entry)
            .toList();
    return new Quantifiers(of(entries, Side.BEFORE), of(entries, Side.AFTER));
  }

  private static Entry entry(LexiconRow row) {
    List<String> words = List.of(row.get(0).split(" "));
    return new Entry(
        new Quantifier(words, row.constant(2, Sense.class)), row.constant(1, Side.class));
  }

  /** The phrases of one side, the longest first. */
  private static List<Quantifier> of(List<Entry> entries, Side side) {
    return entries.stream()
        .filter(e -> e.side() == side)
        .map(Entry::quantifier)
        .sorted(Comparator.comparingInt((Quantifier q) -> q.words().size()).reversed())
        .toList();
  }

  /** All limiting phrases that end right before lexeme {@code start}, from right to left. */
  List<Quantifier> before(Lexemes text, int start) {
    List<Quantifier> found = new ArrayList<>();
    int at = start;
    while (true) {
      int end = at;
      Optional<Quantifier> next =
          first(before, q -> text.matches(end - q.words().size(), q.words()));
      if (next.isEmpty()) {
        return found;
      }
      found.add(next.get());
      at -= next.get().words().size();
    }
  }

  /** The limiting phrase that begins at lexeme {@code end}. */
  Optional<Quantifier> after(Lexemes text, int end) {
    return first(after, q -> text.matches(end, q.words()));
  }

  private static Optional<Quantifier> first(List<Quantifier> all, Predicate<Quantifier> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
