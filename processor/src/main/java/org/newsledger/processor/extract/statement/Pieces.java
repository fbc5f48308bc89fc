package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.Statement.Span;

/** Turns a set of a sentence's words into spans of text beside a cue's own words. */
record Pieces(Phrases phrases, Span phrase) {

  private static final int LONGEST_ADDRESS = 8;

  /** From the first to the last of the words, without the cue's phrase and marks at the ends. */
  List<Span> of(BitSet words) {
    if (words.isEmpty()) {
      return List.of();
    }
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    List<Span> pieces = new ArrayList<>();
    int from = first;
    for (int i = first; i <= last; i++) {
      if (isCue(i)) {
        add(pieces, from, i - 1);
        from = i + 1;
      }
    }
    add(pieces, from, last);
    return List.copyOf(pieces);
  }

  /**
   * Without the tree's help: the clause after the cue, else the one before it.
   *
   * @param others words that are no part of it
   * @param mayPrecede whether it can stand before the cue
   */
  List<Span> beside(BitSet others, boolean mayPrecede) {
    List<Span> following = following(others);
    return following.isEmpty() && mayPrecede ? before(others) : following;
  }

  private List<Span> following(BitSet others) {
    int from = phrases.size();
    while (from > 0 && !isCue(from - 1)) {
      from--;
    }
    int that = from;
    while (that < Math.min(phrases.size(), from + LONGEST_ADDRESS)
        && !(opensClause(phrases, that) && (that == from || !isRelative(that)))) {
      that++;
    }
    boolean marked = that < Math.min(phrases.size(), from + LONGEST_ADDRESS);
    int start = marked ? that + 1 : from;
    boolean opens = marked || (start < phrases.size() && canOpen(phrases.token(start).tag()));
    BitSet words = new BitSet();
    words.set(Math.min(start, phrases.size()), phrases.size());
    words.andNot(others);
    boolean finite = words.stream().anyMatch(i -> isFinite(phrases.token(i).tag()));
    return opens && finite && from > 0 ? of(words) : List.of();
  }

  /** "The demands that come with the work". */
  private boolean isRelative(int that) {
    return phrases.token(that).tag().equals("WDT");
  }

  /** "that", before a reported clause. */
  static boolean opensClause(Phrases phrases, int token) {
    return phrases.is(Role.CLAUSE, token) && !phrases.token(token).tag().equals("DT");
  }

  /** Whether a tag can begin a clause that "that" does not open. */
  static boolean canOpen(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("CD");
  }

  /** Whether a tag is a finite verb's. */
  static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Where no clause follows the cue: all that stands before it. */
  private List<Span> before(BitSet others) {
    int cue = 0;
    while (cue < phrases.size() && !isCue(cue)) {
      cue++;
    }
    BitSet words = new BitSet();
    words.set(0, cue);
    words.andNot(others);
    boolean clause = words.stream().anyMatch(i -> phrases.token(i).isVerb());
    boolean follows = false;
    for (int i = cue; i < phrases.size(); i++) {
      follows |= !isCue(i) && isFinite(phrases.token(i).tag());
    }
    boolean second = cue > 0 && phrases.token(cue - 1).tag().equals("CC");
    return clause && !follows && !second && cue < phrases.size() ? of(words) : List.of();
  }

  private boolean isCue(int token) {
    return phrase.start() <= phrases.token(token).start()
        && phrases.token(token).end() <= phrase.end();
  }

  private void add(List<Span> pieces, int first, int last) {
    int from = first;
    int to = last;
    while (from <= to && (phrases.isMark(from) || isSubordinator(from, to))) {
      from++;
    }
    while (to >= from && phrases.isMark(to)) {
      to--;
    }
    if (from <= to) {
      pieces.add(phrases.span(from, to));
    }
  }

  private boolean isSubordinator(int token, int last) {
    return token < last
        && phrases.relation(token).equals("mark")
        && phrases.token(token).tag().equals("IN")
        && phrases.is(Role.CLAUSE, token);
  }
}
