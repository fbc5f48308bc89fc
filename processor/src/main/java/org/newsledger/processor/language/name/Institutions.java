package org.newsledger.processor.language.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.language.name.Countries.Country;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * The nouns that name institutions, and the names composed of a country and such a noun: "Russian
 * Defense Ministry", "Ukraine's foreign ministry", "Ministry of Interior of Iraq".
 */
final class Institutions {

  private static final int MAX_COUNTRY_WORDS = 4;

  /** What an institution's noun can do. */
  private enum Use {
    /** Makes a name with a country before or after it. */
    COUNTRY,
    /** As {@link #COUNTRY}, but "US-backed Syrian forces" are not Syria's. */
    PLAIN,
    /** Makes a name with a politician before it: "Trump administration". */
    PERSON,
    /** Stands for the whole name later on: "the Observatory". */
    SHORT,
    /** Alone is that of the country that the article is about: "the government". */
    HOME
  }

  private final AliasTrie nouns = new AliasTrie();
  private final Map<String, LexiconRow> rows = new HashMap<>();
  private final Set<String> withoutArmy = new HashSet<>();
  private final NameWords small;
  private final Countries countries;

  private Institutions(NameWords small, Countries countries) {
    this.small = small;
    this.countries = countries;
  }

  static Institutions load(Lexicons lexicons, NameWords small, Countries countries) {
    Institutions loaded = new Institutions(small, countries);
    String[] columns = {"key", "name", "type", "uses", "aliases"};
    for (LexiconRow row : lexicons.rows("organization-words", 1, columns)) {
      row.list(3).forEach(use -> Use.valueOf(use.toUpperCase(Locale.ROOT)));
      ActorType type = row.constant(2, ActorType.class);
      Actor noun = new Actor(row.get(0), row.get(1), type, Optional.empty(), List.of());
      loaded.rows.put(row.get(0), row);
      loaded.nouns.add(noun, lowerCased(row.get(1)));
      row.list(4).forEach(alias -> loaded.nouns.add(noun, lowerCased(alias)));
    }
    lexicons.rows("without-army", 1, "country").forEach(r -> loaded.withoutArmy.add(r.get(0)));
    return loaded;
  }

  /** In lower case an alias fits any case. */
  private static Alias lowerCased(String text) {
    return Alias.of(text.toLowerCase(Locale.ROOT));
  }

  /** A composed name and its last word. */
  record Composed(Party party, int last) {}

  /** The name composed of a country and an institution that begins at a word. */
  Optional<Composed> at(Line line, int place) {
    Optional<Composed> after = countryFirst(line, place);
    return after.isPresent() ? after : nounFirst(line, place);
  }

  private Optional<Composed> countryFirst(Line line, int place) {
    for (int length = MAX_COUNTRY_WORDS; length > 0; length--) {
      Optional<Country> country = country(line, place, length);
      boolean people =
          country.isPresent() && countries.isDemonym(line.text(place, place + length - 1));
      if (country.isPresent() && !people) {
        int next = line.is(place + length, "s") ? place + length + 1 : place + length;
        return nounAt(line, next, Use.COUNTRY)
            .or(() -> line.isGlued(place - 1) ? Optional.empty() : nounAt(line, next, Use.PLAIN))
            .filter(noun -> !line.isGlued(next))
            .map(
                noun ->
                    new Composed(
                        composed(country.get(), noun), next + noun.alias().words().size() - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Composed> nounFirst(Line line, int place) {
    Optional<AliasTrie.Entry> noun = nounAt(line, place, Use.COUNTRY);
    if (noun.isEmpty() || !line.word(place).isCapitalized()) {
      return Optional.empty();
    }
    int of = place + noun.get().alias().words().size();
    if (of >= line.size() || !small.is(line.word(of), NameWords.Kind.OF)) {
      return Optional.empty();
    }
    boolean the = of + 1 < line.size() && small.is(line.word(of + 1), NameWords.Kind.THE);
    int start = the ? of + 2 : of + 1;
    for (int length = MAX_COUNTRY_WORDS; length > 0; length--) {
      Optional<Country> country = country(line, start, length);
      if (country.isPresent()) {
        return Optional.of(new Composed(composed(country.get(), noun.get()), start + length - 1));
      }
    }
    return Optional.empty();
  }

  /** The country that so many words name or belong to. */
  Optional<Country> country(Line line, int place, int length) {
    if (place + length > line.size() || !line.word(place).isCapitalized()) {
      return Optional.empty();
    }
    return countries.find(line.text(place, place + length - 1));
  }

  private Optional<AliasTrie.Entry> nounAt(Line line, int place, Use use) {
    return nouns.at(line.words(), place).stream().filter(e -> has(e, use)).findFirst();
  }

  private boolean has(AliasTrie.Entry entry, Use use) {
    String name = use.name().toLowerCase(Locale.ROOT);
    return rows.get(entry.actor().id()).list(3).contains(name);
  }

  /** The noun that names an institution of the country that an article is about. */
  Optional<AliasTrie.Entry> atHome(Line line, int place) {
    return nounAt(line, place, Use.HOME);
  }

  /** Whether a country has such an institution: where it has no army, "the army" is another's. */
  boolean isOf(String country, AliasTrie.Entry noun) {
    return noun.actor().type() != ActorType.MILITARY || !withoutArmy.contains(country);
  }

  /** A country's institution. */
  static Party composed(Country country, AliasTrie.Entry noun) {
    String id = country.code().toLowerCase(Locale.ROOT) + "-" + noun.actor().id();
    String name = country.adjective() + " " + noun.actor().name();
    return new Party(
        noun.actor().type().entityType(),
        Optional.of(id),
        name,
        Optional.of(country.code()),
        Optional.of(noun.actor().type()));
  }

  /** What kind of party a name is by its last words: "the Interior Ministry". */
  Optional<ActorType> kind(Line line, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> nouns.exactly(line.words().subList(i, last + 1)))
        .flatMap(List::stream)
        .map(e -> e.actor().type())
        .findFirst();
  }

  /** How many words at a place name what a politician leads: "administration". */
  int lengthAfterPerson(Line line, int place) {
    return nounAt(line, place, Use.PERSON).map(e -> e.alias().words().size()).orElse(0);
  }

  /** How many words at a place can stand for a longer name: "coalition". */
  int lengthAsShortForm(Line line, int place) {
    return nounAt(line, place, Use.SHORT).map(e -> e.alias().words().size()).orElse(0);
  }

  /** The kind of institution that a short form names. */
  Optional<ActorType> kindOfShortForm(Word word) {
    return nouns.exactly(List.of(word)).stream()
        .filter(e -> has(e, Use.SHORT))
        .map(e -> e.actor().type())
        .findFirst();
  }

  /** Whether the phrase, a name's part before any "of" or "for", ends with a noun of this kind. */
  boolean isShortForm(Word word) {
    return nouns.exactly(List.of(word)).stream().anyMatch(e -> has(e, Use.SHORT));
  }
}
