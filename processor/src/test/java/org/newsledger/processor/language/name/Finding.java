package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.Countries.Country;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;

/** The finder over the built-in lexicons, with a handful of countries. */
final class Finding {

  private static final Map<String, Country> COUNTRIES =
      Map.ofEntries(
          Map.entry("Russia", new Country("RU", "Russia", "Russian", true)),
          Map.entry("Russian", new Country("RU", "Russia", "Russian", false)),
          Map.entry("Syria", new Country("SY", "Syria", "Syrian", true)),
          Map.entry("Syrian", new Country("SY", "Syria", "Syrian", false)),
          Map.entry("Kenya", new Country("KE", "Kenya", "Kenyan", true)),
          Map.entry("Kenyan", new Country("KE", "Kenya", "Kenyan", false)),
          Map.entry("Peru", new Country("PE", "Peru", "Peruvian", true)),
          Map.entry("Peruvian", new Country("PE", "Peru", "Peruvian", false)),
          Map.entry("US", new Country("US", "United States", "US", true)),
          Map.entry("U.S.", new Country("US", "United States", "US", true)));

  static final NameFinder FINDER =
      NameFinder.load(Lexicons.builtIn("en"), words -> Optional.ofNullable(COUNTRIES.get(words)));

  private Finding() {}

  static Names read(String text) {
    return FINDER.read(Parses.of(text));
  }

  /** Each mention as "text → canonical name". */
  static List<String> names(String text) {
    return read(text).mentions().stream()
        .map(m -> m.entity().text() + " → " + m.name())
        .collect(Collectors.toList());
  }

  static List<String> people(String text) {
    return read(text).mentions().stream()
        .filter(m -> m.type() == NamedEntity.Type.PERSON)
        .map(NameMention::name)
        .toList();
  }

  /** The roles of the people in a text, in order. */
  static List<String> roles(String text) {
    return read(text).mentions().stream()
        .filter(m -> m.type() == NamedEntity.Type.PERSON)
        .map(m -> m.name() + ": " + m.role())
        .toList();
  }
}
