package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention.Gender;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Finds the names of parties, people and countries in an article and says whom each means: the
 * alias table and what the article itself explains, laid over the recogniser's entities.
 */
public final class NameFinder {

  private final ActorTable table;
  private final Countries countries;
  private final Titles titles;
  private final Institutions institutions;
  private final NameWords small;
  private final GivenNames givenNames;
  private final PersonRoles roles;
  private final PersonBorders borders;
  private final RecognizedNames recognized;

  private NameFinder(Lexicons lexicons, Countries countries) {
    this.countries = countries;
    table = ActorTable.load(lexicons);
    small = NameWords.load(lexicons);
    institutions = Institutions.load(lexicons, small, countries);
    givenNames = GivenNames.load(lexicons);
    titles = Titles.load(lexicons);
    roles = new PersonRoles(titles, small);
    borders = new PersonBorders(small, titles, givenNames);
    recognized = new RecognizedNames(small, titles, borders);
  }

  /** Loads the lexicons. */
  public static NameFinder load(Lexicons lexicons, Gazetteer gazetteer) {
    return new NameFinder(lexicons, new GazetteerCountries(gazetteer));
  }

  /** The names of an article's sentences, in order. */
  public List<NameMention> find(List<Sentence> sentences) {
    return read(sentences).mentions();
  }

  /** The names of an article's sentences, with those that are only a part of a compound. */
  public Names read(List<Sentence> sentences) {
    Board board = new Board(sentences.stream().map(Line::of).toList());
    Acronyms acronyms = new Acronyms(small, table.aliases());
    new PartyNames(table, institutions, small).place(board, acronyms.definedIn(board.lines()));
    recognized.place(board);
    borders.placeAfterTitles(board);
    new PeopleOrPlaces(board, titles, countries).correct();
    new ShortForms(board, small, institutions).place();
    new HomeInstitutions(board, small, institutions, table, countries).place();
    People people = new People(board, small, table.aliases(), roles, givenNames);
    return new Names(mentions(board, people, false), mentions(board, people, true));
  }

  private List<NameMention> mentions(Board board, People people, boolean inCompounds) {
    return board.spans().stream()
        .filter(span -> span.compound() == inCompounds)
        .map(span -> mention(board, span, people.at(span)))
        .toList();
  }

  private NameMention mention(Board board, Span span, Optional<Person> person) {
    Line line = board.lines().get(span.line());
    Party party = person.map(Person::party).orElse(span.party());
    int led = person.isPresent() ? institutions.lengthAfterPerson(line, span.last() + 1) : 0;
    int last = span.last() + led;
    Token firstToken = line.token(span.first());
    Token lastToken = line.token(last);
    NamedEntity entity =
        new NamedEntity(
            line.text(span.first(), last),
            firstToken.start(),
            lastToken.end(),
            led > 0 ? NamedEntity.Type.ORGANIZATION : party.type(),
            led > 0 ? Optional.empty() : party.id(),
            led > 0 ? line.text(span.first(), last) : party.name(),
            party.country());
    return new NameMention(
        line.sentence().index(),
        firstToken.index(),
        lastToken.index(),
        entity,
        led > 0
            ? Optional.of(ActorType.GOVERNMENT)
            : party.kind().or(() -> institutions.kind(line, span.first(), last)),
        led > 0 ? "" : person.map(p -> ownRole(line, span, p)).orElse(""),
        led > 0 ? Gender.UNKNOWN : person.map(Person::gender).orElse(Gender.UNKNOWN));
  }

  private String ownRole(Line line, Span span, Person person) {
    String own = roles.role(line, span);
    return own.isEmpty() ? person.role() : own;
  }

  /** The name to show for a mention: canonical where the party is known. */
  public String canonical(NameMention mention) {
    return mention.name();
  }
}
