package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.AliasTrie.Entry;
import org.newsledger.processor.language.name.Countries.Country;

/** Finds the names of parties that the alias table, the article itself or a country explains. */
final class PartyNames {

  private static final int MAX_COUNTRY_WORDS = 4;

  private final ActorTable table;
  private final Institutions institutions;
  private final NameWords small;

  PartyNames(ActorTable table, Institutions institutions, NameWords small) {
    this.table = table;
    this.institutions = institutions;
    this.small = small;
  }

  /** Lays the known names over the article. */
  void place(Board board, Map<String, Party> acronyms) {
    Set<String> namedInFull = namedInFull(board.lines());
    for (int l = 0; l < board.lines().size(); l++) {
      Line line = board.lines().get(l);
      for (int i = 0; i < line.size(); i++) {
        Optional<Found> found = longest(line, i, acronyms, namedInFull);
        if (found.isPresent()) {
          int first = withParticle(line, i);
          int last = found.get().last();
          boolean compound = line.isGlued(first) || line.isGlued(last + 1);
          board.place(new Span(l, first, last, found.get().party(), compound));
          i = last;
        }
      }
    }
  }

  private record Found(Party party, int last) {}

  /** "al-" before a name belongs to it. */
  private int withParticle(Line line, int place) {
    boolean particle =
        line.isGlued(place) && small.is(line.word(place - 1), NameWords.Kind.PARTICLE);
    return particle ? place - 1 : place;
  }

  private Optional<Found> longest(
      Line line, int place, Map<String, Party> acronyms, Set<String> namedInFull) {
    List<Found> candidates = new ArrayList<>();
    Party defined = acronyms.get(line.word(place).written());
    if (defined != null) {
      candidates.add(new Found(defined, place));
    }
    table.aliases().at(line.words(), place).stream()
        .filter(e -> holds(e, line, place, namedInFull))
        .forEach(e -> candidates.add(found(e, place)));
    institutions
        .at(line, place)
        .map(c -> new Found(known(c.party()), c.last()))
        .ifPresent(candidates::add);
    country(line, place).ifPresent(candidates::add);
    Optional<Found> best = Optional.empty();
    for (Found candidate : candidates) {
      if (best.isEmpty() || candidate.last() > best.get().last()) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** A composed name as the table has it: "American Defense Ministry" is the Pentagon. */
  private Party known(Party composed) {
    return composed.id().flatMap(table::byId).map(Party::of).orElse(composed);
  }

  private static Found found(Entry entry, int place) {
    return new Found(Party.of(entry.actor()), place + entry.alias().words().size() - 1);
  }

  /** A country's own name, or its people; adjectives name nobody. */
  private Optional<Found> country(Line line, int place) {
    for (int length = MAX_COUNTRY_WORDS; length > 0; length--) {
      int last = place + length - 1;
      Optional<Found> found =
          institutions
              .country(line, place, length)
              .filter(c -> c.named() || isPlural(line, last))
              .map(c -> new Found(party(line, place, last, c), last));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Party party(Line line, int first, int last, Country country) {
    NamedEntity.Type type = country.named() ? NamedEntity.Type.COUNTRY : NamedEntity.Type.GROUP;
    String name = country.named() ? country.name() : line.text(first, last);
    return new Party(type, Optional.empty(), name, Optional.of(country.code()), Optional.empty());
  }

  private static boolean isPlural(Line line, int word) {
    return line.token(word).isNoun() && line.token(word).tag().endsWith("S");
  }

  private boolean holds(Entry entry, Line line, int place, Set<String> namedInFull) {
    boolean loneAcronym =
        entry.alias().words().size() == 1 && entry.alias().words().get(0).isAcronym();
    if (loneAcronym && line.isAllCapitals() && !line.token(place).isNoun()) {
      return false;
    }
    return switch (entry.alias().condition()) {
      case NONE -> true;
      case PROPER_NOUN -> isProperNoun(line, place);
      case NAMED_IN_FULL ->
          namedInFull.contains(entry.actor().id()) && isOnlyOne(entry, namedInFull);
    };
  }

  private static boolean isProperNoun(Line line, int place) {
    return line.token(place).isProperNoun() && line.hasWordBefore(place) && !line.isHeadlineCase();
  }

  private boolean isOnlyOne(Entry entry, Set<String> namedInFull) {
    return table.aliases().exactly(entry.alias().words()).stream()
            .map(e -> e.actor().id())
            .filter(namedInFull::contains)
            .distinct()
            .count()
        == 1;
  }

  /** The ids of the parties that the article names by an alias which needs no other evidence. */
  private Set<String> namedInFull(List<Line> lines) {
    Set<String> ids = new TreeSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        table.aliases().at(line.words(), i).stream()
            .filter(e -> e.alias().condition() == Alias.Condition.NONE)
            .forEach(e -> ids.add(e.actor().id()));
      }
    }
    return ids;
  }
}
