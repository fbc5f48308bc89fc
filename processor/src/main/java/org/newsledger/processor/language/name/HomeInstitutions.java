package org.newsledger.processor.language.name;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.Countries.Country;

/**
 * Institutions of the country that an article is about: where most names are Ruritanian, "the
 * government" and "regime troops" are Ruritanian too.
 */
final class HomeInstitutions {

  /** How many names must belong to the country, and what part of all that belong to one. */
  private static final int FEWEST = 4;

  private static final double MOST = 0.5;

  /** Before a noun without "the" these make it another one: "rebel army", "no government". */
  private static final Pattern MODIFIER =
      Pattern.compile("JJ[RS]?|NNP?S?|POS|PRP\\$|W?DT|CD|VBN|HYPH");

  /** "Regime troops", "regime shelling". */
  private static final Pattern NOUN = Pattern.compile("NNP?S?|VBG");

  private final Board board;
  private final NameWords small;
  private final Institutions institutions;
  private final ActorTable table;
  private final Countries countries;

  HomeInstitutions(
      Board board,
      NameWords small,
      Institutions institutions,
      ActorTable table,
      Countries countries) {
    this.board = board;
    this.small = small;
    this.institutions = institutions;
    this.table = table;
    this.countries = countries;
  }

  void place() {
    Optional<String> home = home();
    for (int l = 0; l < board.lines().size(); l++) {
      for (int i = 0; i < board.lines().get(l).size(); i++) {
        placeAt(l, i, home);
      }
    }
  }

  private void placeAt(int l, int first, Optional<String> home) {
    Line line = board.lines().get(l);
    Optional<AliasTrie.Entry> noun = institutions.atHome(line, first);
    int last = first + noun.map(n -> n.alias().words().size()).orElse(0) - 1;
    if (noun.isPresent() && board.isFree(l, first, last) && standsAlone(line, first, last)) {
      country(noun.get(), l, first, home)
          .map(c -> party(c, noun.get()))
          .ifPresent(p -> board.place(new Span(l, first, last, p, false)));
    }
  }

  /** "the government", "regime forces", "army units"; not "the army of the north". */
  private boolean standsAlone(Line line, int first, int last) {
    if (line.isGlued(first) || line.isGlued(last + 1) || isPartOf(line, last + 1)) {
      return false;
    }
    if (first > 0 && small.is(line.word(first - 1), NameWords.Kind.THE)) {
      return true;
    }
    boolean modified = first > 0 && MODIFIER.matcher(line.token(first - 1).tag()).matches();
    boolean many = line.token(last).tag().endsWith("S");
    boolean modifies = last + 1 < line.size() && NOUN.matcher(line.token(last + 1).tag()).matches();
    return !modified && line.token(last).isNoun() && (many || modifies);
  }

  /** "of the north", "of Ruritania"; in "accused the army of torture" there is no other. */
  private boolean isPartOf(Line line, int of) {
    return of + 1 < line.size()
        && small.is(line.word(of), NameWords.Kind.OF)
        && (line.word(of + 1).isCapitalized() || small.is(line.word(of + 1), NameWords.Kind.THE));
  }

  /** The country whose institution of the kind was named before, unless it is not the home. */
  private Optional<Country> country(AliasTrie.Entry noun, int l, int first, Optional<String> home) {
    Set<String> named = new TreeSet<>();
    board.spans().stream()
        .filter(s -> s.line() < l || (s.line() == l && s.last() < first))
        .map(Span::party)
        .filter(p -> p.id().filter(id -> id.endsWith("-" + noun.actor().id())).isPresent())
        .forEach(p -> p.country().ifPresent(named::add));
    Optional<String> meant =
        home.isEmpty() && named.size() == 1
            ? named.stream().findFirst()
            : home.filter(h -> named.isEmpty() || named.contains(h));
    return meant.filter(c -> institutions.isOf(c, noun)).flatMap(countries::ofCode);
  }

  private Party party(Country country, AliasTrie.Entry noun) {
    Party composed = Institutions.composed(country, noun);
    return table.aliases().exactly(Word.split(composed.name())).stream()
        .findFirst()
        .map(e -> Party.of(e.actor()))
        .orElse(composed);
  }

  /** The country to which most names belong. */
  private Optional<String> home() {
    Map<String, Integer> votes = new TreeMap<>();
    Stream.concat(ofNames(), ofAdjectives()).forEach(code -> votes.merge(code, 1, Integer::sum));
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() >= FEWEST && e.getValue() >= MOST * all)
        .map(Map.Entry::getKey);
  }

  private Stream<String> ofNames() {
    return board.spans().stream()
        .filter(s -> s.party().kind().filter(k -> k == ActorType.MEDIA).isEmpty())
        .flatMap(s -> s.party().country().or(() -> ofPlace(s)).stream());
  }

  private Optional<String> ofPlace(Span span) {
    return span.party().type() == NamedEntity.Type.LOCATION
        ? countries.ofPlace(board.lines().get(span.line()).text(span.first(), span.last()))
        : Optional.empty();
  }

  /** "Ruritanian" where it stands in no name. */
  private Stream<String> ofAdjectives() {
    return IntStream.range(0, board.lines().size())
        .boxed()
        .flatMap(
            l -> IntStream.range(0, board.lines().get(l).size()).boxed().flatMap(w -> at(l, w)));
  }

  private Stream<String> at(int l, int word) {
    return board.isFree(l, word, word)
        ? institutions.country(board.lines().get(l), word, 1).map(Country::code).stream()
        : Stream.empty();
  }
}
