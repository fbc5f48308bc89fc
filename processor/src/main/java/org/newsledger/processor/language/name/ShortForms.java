package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;

/**
 * Short forms of organisations named before: "the Observatory" after "Syrian Observatory for Human
 * Rights", "the coalition" after "US-led coalition". A short form counts where one name fits.
 */
final class ShortForms {

  private final Board board;
  private final NameWords small;
  private final Institutions institutions;

  ShortForms(Board board, NameWords small, Institutions institutions) {
    this.board = board;
    this.small = small;
    this.institutions = institutions;
  }

  void place() {
    board.spans().stream().filter(ShortForms::isUnexplained).forEach(this::explain);
    for (int l = 0; l < board.lines().size(); l++) {
      Line line = board.lines().get(l);
      for (int i = 0; i < line.size(); i++) {
        int length = institutions.lengthAsShortForm(line, i);
        int last = i + length - 1;
        if (length > 0 && isFree(l, i, last)) {
          placeAt(l, i, last);
          i = last;
        }
      }
    }
  }

  /** An organisation of which no more than the words are known. */
  private static boolean isUnexplained(Span span) {
    return span.party().type() == NamedEntity.Type.ORGANIZATION && span.party().id().isEmpty();
  }

  private void explain(Span span) {
    longName(span).ifPresent(party -> board.replace(span.named(party)));
  }

  private boolean isFree(int l, int first, int last) {
    return last < board.lines().get(l).size() && board.isFree(l, first, last);
  }

  private void placeAt(int l, int head, int last) {
    Line line = board.lines().get(l);
    int first = head;
    while (first > 0 && isNamePart(line, first - 1) && board.isFree(l, first - 1, last)) {
      first--;
    }
    boolean the = first > 0 && small.is(line.word(first - 1), NameWords.Kind.THE);
    boolean capital = line.word(head).isCapitalized() && line.hasWordBefore(head);
    boolean closed = last + 1 >= line.size() || !small.is(line.word(last + 1), NameWords.Kind.OF);
    if ((the || (capital && !line.isHeadlineCase())) && closed) {
      int start = first;
      Span found =
          new Span(
              l, start, last, Party.unknown(NamedEntity.Type.MISC, ""), isTied(line, start, last));
      longName(found).ifPresent(party -> board.place(found.named(party)));
    }
  }

  private static boolean isTied(Line line, int first, int last) {
    return line.isGlued(first) || line.isGlued(last + 1);
  }

  /** A word that may stand between "the" and the noun: "the Syrian Observatory". */
  private static boolean isNamePart(Line line, int word) {
    String tag = line.token(word).tag();
    return line.word(word).isAlphabetic() && (tag.startsWith("JJ") || tag.startsWith("NN"));
  }

  /** The one organisation named before whose name holds these words, in this order. */
  private Optional<Party> longName(Span found) {
    List<Word> words =
        board.lines().get(found.line()).words().subList(found.first(), found.last() + 1);
    List<Party> fitting =
        board.spans().stream()
            .filter(s -> isBefore(s, found) && s.party().type() == NamedEntity.Type.ORGANIZATION)
            .filter(s -> !s.party().name().isEmpty())
            .map(Span::party)
            .distinct()
            .filter(p -> holds(p.name(), words) && !isRebels(p, words))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** "The army" is a state's, also where the rebels call themselves one. */
  private boolean isRebels(Party party, List<Word> shortForm) {
    return party.kind().equals(Optional.of(ActorType.ARMED_GROUP))
        && shortForm.size() == 1
        && institutions.kindOfShortForm(shortForm.get(0)).equals(Optional.of(ActorType.MILITARY));
  }

  private static boolean isBefore(Span one, Span other) {
    return one.line() < other.line() || (one.line() == other.line() && one.last() < other.first());
  }

  /** Whether the short form's words stand in the name, its last word as the name's head noun. */
  private boolean holds(String name, List<Word> shortForm) {
    List<Word> full = Word.split(name);
    int head = 0;
    while (head + 1 < full.size() && !small.is(full.get(head + 1), NameWords.Kind.LINK)) {
      head++;
    }
    int at = head;
    for (int i = shortForm.size() - 1; i >= 0; i--) {
      boolean isHead = i == shortForm.size() - 1;
      while (!isHead && at >= 0 && !full.get(at).form().equals(shortForm.get(i).form())) {
        at--;
      }
      if (at < 0 || !full.get(at).form().equals(shortForm.get(i).form())) {
        return false;
      }
      at--;
    }
    return full.size() > shortForm.size();
  }
}
