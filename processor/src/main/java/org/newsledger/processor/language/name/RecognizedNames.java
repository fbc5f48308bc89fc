package org.newsledger.processor.language.name;

import java.util.stream.IntStream;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.syntax.Token;

/**
 * Lays the recogniser's names over the article where no known name stands. A known name of one word
 * yields to a longer name around it ("Reuters" in "Reuters Institute"); a longer one stays.
 */
final class RecognizedNames {

  private static final String NONE = "O";
  private static final String UNRECOGNIZED = "O";
  private static final String POSSESSIVE = "POS";

  private final NameWords small;
  private final Titles titles;
  private final PersonBorders borders;

  RecognizedNames(NameWords small, Titles titles, PersonBorders borders) {
    this.small = small;
    this.titles = titles;
    this.borders = borders;
  }

  void place(Board board) {
    for (int l = 0; l < board.lines().size(); l++) {
      Line line = board.lines().get(l);
      int first = 0;
      while (first < line.size()) {
        int last = endOfRun(line, first);
        if (!line.token(first).entity().equals(NONE)) {
          placeRun(board, l, first, last);
        }
        first = last + 1;
      }
    }
  }

  private static int endOfRun(Line line, int first) {
    int last = first;
    while (last + 1 < line.size()
        && line.word(last + 1).isAlphabetic()
        && line.token(last + 1).entity().equals(line.token(first).entity())) {
      last++;
    }
    return last;
  }

  private void placeRun(Board board, int l, int from, int to) {
    Line line = board.lines().get(l);
    boolean person = line.token(from).entity().equals("PERSON");
    int first = from;
    int last = to;
    while (first <= last && isEdge(line, first)) {
      first++;
    }
    while (last >= first && isEdge(line, last)) {
      last--;
    }
    while (person && first < last && titles.startingAt(line, first).isPresent()) {
      first += titles.startingAt(line, first).orElseThrow().words().size();
    }
    if (first <= last && hasCapital(line, first, last)) {
      placeTrimmed(board, l, first, last, person);
    }
  }

  private static boolean hasCapital(Line line, int first, int last) {
    return line.words().subList(first, last + 1).stream().anyMatch(Word::isCapitalized);
  }

  private void placeTrimmed(Board board, int l, int first, int last, boolean person) {
    Line line = board.lines().get(l);
    int start = person ? borders.extendLeft(board, l, first) : first;
    int end = person ? borders.extendRight(board, l, start, last) : last;
    Span span = new Span(l, start, end, party(line, start, end), isCompound(line, start, end));
    if (board.isFree(l, start, end)) {
      board.place(span);
    } else if (yields(board, l, start, end)) {
      board.replace(span);
    } else {
      placeRest(board, l, start, end);
    }
  }

  /** The longest part of a run that no known name covers, where it is more than a fragment. */
  private void placeRest(Board board, int l, int first, int last) {
    Line line = board.lines().get(l);
    if (line.isHeadlineCase()) {
      return;
    }
    int start = first;
    while (start <= last && (!board.isFree(l, start, start) || isEdge(line, start))) {
      start++;
    }
    int end = start;
    while (end + 1 <= last && board.isFree(l, start, end + 1)) {
      end++;
    }
    boolean name = end > start && line.token(start).isProperNoun();
    if (name && !isTitle(line, start, end)) {
      board.place(new Span(l, start, end, party(line, start, end), false));
    }
  }

  /** Whether the words are the beginning of a title: "National Security" of its adviser. */
  private boolean isTitle(Line line, int first, int last) {
    return titles.startingAt(line, first).filter(t -> t.words().size() > last - first).isPresent();
  }

  private static boolean isCompound(Line line, int first, int last) {
    return line.isGlued(first) || line.isGlued(last + 1);
  }

  private boolean isEdge(Line line, int word) {
    Token token = line.token(word);
    return !line.word(word).isAlphabetic()
        || token.tag().equals(POSSESSIVE)
        || small.is(line.word(word), NameWords.Kind.ARTICLE);
  }

  /** A name may begin with words that the recogniser has left out of it. */
  private static Party party(Line line, int first, int last) {
    String entity =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> line.token(i).entity())
            .filter(e -> !e.equals(UNRECOGNIZED))
            .findFirst()
            .orElse(NamedEntity.Type.MISC.name());
    return Party.unknown(NamedEntity.Type.valueOf(entity), line.text(first, last));
  }

  /** Whether the known names within are single words and the run looks like one name. */
  private static boolean yields(Board board, int l, int first, int last) {
    Line line = board.lines().get(l);
    if (line.isHeadlineCase()) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      boolean longer = board.at(l, i).filter(s -> s.length() > 1 || s.compound()).isPresent();
      boolean possessive = line.token(i).tag().equals(POSSESSIVE);
      if (longer || possessive || line.token(i).isVerb()) {
        return false;
      }
    }
    return last > first;
  }
}
