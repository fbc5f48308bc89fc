package org.newsledger.processor.language.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.processor.language.NamedEntity;

/**
 * Sets right what the recogniser took for a place or a person: "Bali said" after "Mustafa Bali" is
 * a person, "Idlib" is a place.
 */
final class PeopleOrPlaces {

  private static final String PREPOSITION = "IN";
  private static final String TO = "TO";

  private final Board board;
  private final Titles titles;
  private final Countries countries;
  private final Set<String> surnames = new HashSet<>();

  PeopleOrPlaces(Board board, Titles titles, Countries countries) {
    this.board = board;
    this.titles = titles;
    this.countries = countries;
    spans(NamedEntity.Type.PERSON).stream()
        .filter(s -> s.length() > 1)
        .filter(s -> isCertain(s) || !isPlace(s))
        .forEach(s -> surnames.add(line(s).word(s.last()).form()));
  }

  void correct() {
    spans(NamedEntity.Type.LOCATION).stream()
        .filter(s -> s.length() == 1 && isSurname(s) && !followsPreposition(s))
        .forEach(s -> board.replace(s.named(party(s, NamedEntity.Type.PERSON))));
    spans(NamedEntity.Type.PERSON).stream()
        .filter(s -> !isCertain(s) && isPlace(s) && !isSurname(s))
        .forEach(s -> board.replace(s.named(party(s, NamedEntity.Type.LOCATION))));
  }

  private List<Span> spans(NamedEntity.Type type) {
    return board.spans().stream().filter(s -> s.party().type() == type).toList();
  }

  private Line line(Span span) {
    return board.lines().get(span.line());
  }

  private Party party(Span span, NamedEntity.Type type) {
    return Party.unknown(type, line(span).text(span.first(), span.last()));
  }

  /** Whether the table knows the person or a title stands before. */
  private boolean isCertain(Span span) {
    boolean titled = span.first() > 0 && titles.endingAt(line(span), span.first() - 1).isPresent();
    return titled || span.party().id().isPresent();
  }

  private boolean isPlace(Span span) {
    return countries.isPlace(line(span).text(span.first(), span.last()));
  }

  private boolean isSurname(Span span) {
    return surnames.contains(line(span).word(span.last()).form());
  }

  private boolean followsPreposition(Span span) {
    String tag = span.first() == 0 ? "" : line(span).token(span.first() - 1).tag();
    return tag.equals(PREPOSITION) || tag.equals(TO);
  }
}
