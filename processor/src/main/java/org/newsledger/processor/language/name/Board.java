package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names of an article as they are found; no two share a word. */
final class Board {

  private final List<Line> lines;
  private final List<BitSet> taken = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  Board(List<Line> lines) {
    this.lines = List.copyOf(lines);
    lines.forEach(line -> taken.add(new BitSet(line.size())));
  }

  List<Line> lines() {
    return lines;
  }

  boolean isFree(int line, int first, int last) {
    int next = taken.get(line).nextSetBit(first);
    return next < 0 || next > last;
  }

  void place(Span span) {
    if (!isFree(span.line(), span.first(), span.last())) {
      throw new IllegalStateException("There is a name already: " + span);
    }
    taken.get(span.line()).set(span.first(), span.last() + 1);
    spans.add(span);
  }

  /** Puts a longer name in the place of those it covers. */
  void replace(Span span) {
    for (Span other : List.copyOf(spans)) {
      if (other.line() == span.line()
          && other.first() <= span.last()
          && other.last() >= span.first()) {
        spans.remove(other);
        taken.get(other.line()).clear(other.first(), other.last() + 1);
      }
    }
    place(span);
  }

  /** The names in the order of the text. */
  List<Span> spans() {
    return spans.stream()
        .sorted(Comparator.comparingInt(Span::line).thenComparingInt(Span::first))
        .toList();
  }

  /** The name that covers a word. */
  Optional<Span> at(int line, int word) {
    return spans.stream()
        .filter(s -> s.line() == line && s.first() <= word && word <= s.last())
        .findFirst();
  }
}
