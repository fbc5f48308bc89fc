package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention.Gender;

/**
 * The people of one article: chains full names with later surnames. Two people are never merged
 * where a name fits both.
 */
final class People {

  private final Board board;
  private final NameWords small;
  private final AliasTrie aliases;
  private final PersonRoles roles;
  private final GivenNames givenNames;
  private final List<Person> people = new ArrayList<>();
  private final Map<Span, Person> bySpan = new HashMap<>();

  People(Board board, NameWords small, AliasTrie aliases, PersonRoles roles, GivenNames names) {
    this.board = board;
    this.small = small;
    this.aliases = aliases;
    this.roles = roles;
    this.givenNames = names;
    List<Span> spans =
        board.spans().stream().filter(s -> s.party().type() == NamedEntity.Type.PERSON).toList();
    spans.stream().filter(s -> form(s).size() > 1).forEach(this::meetFullName);
    spans.stream().filter(s -> form(s).size() <= 1).forEach(this::meetShortName);
  }

  /** Whom a person's name means. */
  Optional<Person> at(Span span) {
    return Optional.ofNullable(bySpan.get(span));
  }

  /** The words of a name that tell people apart. */
  private List<Word> form(Span span) {
    return form(board.lines().get(span.line()).words().subList(span.first(), span.last() + 1));
  }

  private List<Word> form(List<Word> words) {
    List<Word> telling =
        words.stream()
            .filter(Word::isAlphabetic)
            .filter(w -> !small.is(w, NameWords.Kind.PARTICLE))
            .filter(w -> !small.is(w, NameWords.Kind.SUFFIX))
            .toList();
    return telling.isEmpty() ? words : telling;
  }

  private void meetFullName(Span span) {
    List<Word> form = form(span);
    Party party = asWritten(span, known(span).orElse(span.party()));
    Optional<Person> met =
        only(p -> p.isKnownAs(party.id())).or(() -> only(p -> isSameName(p, form, party)));
    Person person = met.orElseGet(() -> newPerson(party, form));
    met.ifPresent(p -> p.meet(party, form));
    attach(span, person, form.get(0));
  }

  /** A full name is given as the article writes it, but for one in capitals. */
  private Party asWritten(Span span, Party party) {
    boolean capitals = form(span).stream().allMatch(Word::isAcronym);
    Line line = board.lines().get(span.line());
    return capitals ? party : party.named(line.text(span.first(), span.last()));
  }

  /** The table's entry for a full name that the recogniser brought. */
  private Optional<Party> known(Span span) {
    if (span.party().id().isPresent()) {
      return Optional.empty();
    }
    Line line = board.lines().get(span.line());
    return aliases.exactly(line.words().subList(span.first(), span.last() + 1)).stream()
        .filter(e -> e.actor().type() == ActorType.PERSON)
        .map(e -> Party.of(e.actor()))
        .findFirst();
  }

  private Person newPerson(Party party, List<Word> form) {
    Person person = new Person(party, form);
    people.add(person);
    return person;
  }

  private void attach(Span span, Person person, Word given) {
    Line line = board.lines().get(span.line());
    person.learn(roles.gender(line, span));
    person.learn(givenNames.gender(given));
    if (person.party().id().isPresent()) {
      person.learn(givenNames.gender(Word.split(person.party().name()).get(0)));
    }
    person.learn(roles.role(line, span));
    bySpan.put(span, person);
  }

  private Optional<Person> only(Predicate<Person> fits) {
    List<Person> found = people.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "Kenneth F. McKenzie" and "Kenneth McKenzie", "Mustefa Bali" and "Mustafa Bali". */
  private static boolean isSameName(Person person, List<Word> form, Party party) {
    boolean bothKnown = party.id().isPresent() && person.party().id().isPresent();
    return !bothKnown && person.forms().stream().anyMatch(f -> f.size() > 1 && agree(f, form));
  }

  private static boolean agree(List<Word> one, List<Word> other) {
    String given = one.get(0).form();
    String otherGiven = other.get(0).form();
    String surname = last(one).form();
    String otherSurname = last(other).form();
    boolean initial =
        (given.length() == 1 || otherGiven.length() == 1)
            && given.charAt(0) == otherGiven.charAt(0);
    return (surname.equals(otherSurname) && (initial || Spelling.isVariant(given, otherGiven)))
        || (given.equals(otherGiven) && Spelling.isVariant(surname, otherSurname));
  }

  private static Word last(List<Word> form) {
    return form.get(form.size() - 1);
  }

  private void meetShortName(Span span) {
    Word name = form(span).get(0);
    Gender told = roles.gender(board.lines().get(span.line()), span);
    Predicate<Person> fits = p -> told == Gender.UNKNOWN || p.gender() != opposite(told);
    Optional<Person> met =
        only(p -> p.isKnownAs(span.party().id()))
            .or(() -> bySurname(span, name, fits))
            .or(() -> elsewhere(span, name, fits));
    Person person = met.orElseGet(() -> newPerson(span.party(), form(span)));
    attach(span, person, name);
  }

  private Optional<Person> bySurname(Span span, Word name, Predicate<Person> fits) {
    if (isAnothers(span, name)) {
      return Optional.empty();
    }
    return only(fits.and(p -> isSurname(p, name)))
        .or(
            () ->
                noneIsSurname(name) ? only(fits.and(p -> hasSurname(p, name))) : Optional.empty());
  }

  /** Whether a surname that alone means a known person stands before any namesake's full name. */
  private boolean isAnothers(Span span, Word name) {
    return span.party().id().isPresent()
        && bySpan.entrySet().stream()
            .filter(e -> hasSurname(e.getValue(), name))
            .allMatch(e -> isBefore(span, e.getKey()));
  }

  private static boolean isBefore(Span one, Span other) {
    return one.line() < other.line() || (one.line() == other.line() && one.first() < other.first());
  }

  private Optional<Person> elsewhere(Span span, Word name, Predicate<Person> fits) {
    boolean named = span.party().id().isPresent();
    boolean namesakes = people.stream().anyMatch(p -> hasSurname(p, name));
    return named || namesakes ? Optional.empty() : only(fits.and(p -> hasPart(p, name)));
  }

  private static boolean hasSurname(Person person, Word name) {
    return person.forms().stream().anyMatch(f -> Spelling.isVariant(last(f).form(), name.form()));
  }

  private boolean noneIsSurname(Word name) {
    return people.stream().noneMatch(p -> isSurname(p, name));
  }

  private static boolean isSurname(Person person, Word name) {
    return person.forms().stream().anyMatch(f -> last(f).form().equals(name.form()));
  }

  private static boolean hasPart(Person person, Word name) {
    return person.forms().stream()
        .anyMatch(f -> f.stream().anyMatch(w -> w.form().equals(name.form())));
  }

  private static Gender opposite(Gender gender) {
    return gender == Gender.FEMALE ? Gender.MALE : Gender.FEMALE;
  }
}
