package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.lexicon.LexiconRow;

/**
 * A party or person that the alias table knows.
 *
 * @param id the key, in kebab case
 * @param name the canonical name
 * @param country ISO 3166-1 alpha-2
 */
record Actor(
    String id, String name, ActorType type, Optional<String> country, List<Alias> aliases) {

  static final String[] COLUMNS = {"id", "name", "type", "country", "aliases"};

  Actor {
    aliases = List.copyOf(aliases);
  }

  static Actor of(LexiconRow row) {
    String name = row.get(1);
    if (name.isEmpty()) {
      throw row.error("the canonical name is missing");
    }
    List<Alias> aliases = new java.util.ArrayList<>(List.of(Alias.of(name)));
    row.list(4).forEach(cell -> aliases.add(Alias.of(cell)));
    Optional<String> country = Optional.of(row.get(3)).filter(c -> !c.isEmpty());
    return new Actor(row.get(0), name, row.constant(2, ActorType.class), country, aliases);
  }
}
