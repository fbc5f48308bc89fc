package org.newsledger.processor.language.name;

import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.Titles.Title;

/** Where a person's name begins and ends, when the recogniser saw a part of it or none. */
final class PersonBorders {

  private static final int MAX_WORDS = 5;

  private final NameWords small;
  private final Titles titles;
  private final GivenNames givenNames;

  PersonBorders(NameWords small, Titles titles, GivenNames givenNames) {
    this.small = small;
    this.titles = titles;
    this.givenNames = givenNames;
  }

  /** "Khaled" in "Khaled al-Attiya", where only the rest was seen. */
  int extendLeft(Board board, int l, int first) {
    Line line = board.lines().get(l);
    int start = first;
    if (line.isGlued(start) && start > 0 && isParticle(line, start - 1)) {
      start--;
    }
    int before = start - 1;
    boolean fits =
        before >= 0
            && isFreeName(board, l, before)
            && !line.isHeadlineCase()
            && titles.endingAt(line, before).isEmpty()
            && (isParticle(line, start) || givenNames.has(line.word(before)));
    return fits ? before : start;
  }

  /** "Bali" in "spokesman Mustefa Bali", "III", "al-Jarba" after a given name. */
  int extendRight(Board board, int l, int first, int last) {
    Line line = board.lines().get(l);
    boolean titled = first > 0 && titles.endingAt(line, first - 1).isPresent();
    int end = last;
    while (end + 1 < line.size() && continues(board, l, first, end + 1, titled)) {
      end++;
    }
    return isParticle(line, end) && end > last ? end - 1 : end;
  }

  private boolean continues(Board board, int l, int first, int next, boolean titled) {
    Line line = board.lines().get(l);
    Word word = line.word(next);
    if (!word.isAlphabetic() || next - first >= MAX_WORDS) {
      return false;
    }
    if (small.is(word, NameWords.Kind.SUFFIX)) {
      return true;
    }
    if (!board.isFree(l, next, next) || line.isHeadlineCase()) {
      return false;
    }
    if (line.isGlued(next)) {
      return word.isCapitalized() && isParticle(line, next - 1);
    }
    boolean particle =
        isParticle(line, next) && next + 1 < line.size() && isFreeName(board, l, next + 1);
    boolean strayPlace =
        titled && next - first == 1 && line.token(next).entity().equals("LOCATION");
    return particle
        || (strayPlace && isFreeName(board, l, next))
        || (isParticle(line, next - 1) && isFreeName(board, l, next));
  }

  private boolean isParticle(Line line, int word) {
    return small.is(line.word(word), NameWords.Kind.PARTICLE);
  }

  private static boolean isFreeName(Board board, int l, int word) {
    Line line = board.lines().get(l);
    return line.word(word).isAlphabetic()
        && line.word(word).isCapitalized()
        && line.token(word).isProperNoun()
        && board.isFree(l, word, word);
  }

  /** Names that stand after a title and that the recogniser did not take for people. */
  void placeAfterTitles(Board board) {
    for (int l = 0; l < board.lines().size(); l++) {
      Line line = board.lines().get(l);
      for (int i = 1; i < line.size() && !line.isHeadlineCase(); i++) {
        if (isFreeName(board, l, i) && titles.startingAt(line, i).isEmpty()) {
          int first = i;
          int in = l;
          titles.endingAt(line, i - 1).ifPresent(title -> placeRun(board, in, first, title));
        }
      }
    }
  }

  private void placeRun(Board board, int l, int first, Title title) {
    Line line = board.lines().get(l);
    int last = first;
    while (last + 1 < line.size() && last - first < MAX_WORDS && follows(board, l, last + 1)) {
      last++;
    }
    boolean enough = last > first || title.kind().isAddress();
    if (enough && !line.isGlued(last + 1)) {
      Party party = Party.unknown(NamedEntity.Type.PERSON, line.text(first, last));
      board.place(new Span(l, first, last, party, false));
    }
  }

  private boolean follows(Board board, int l, int word) {
    Line line = board.lines().get(l);
    return board.isFree(l, word, word)
        && line.word(word).isAlphabetic()
        && (isParticle(line, word)
            || small.is(line.word(word), NameWords.Kind.SUFFIX)
            || isFreeName(board, l, word));
  }
}
