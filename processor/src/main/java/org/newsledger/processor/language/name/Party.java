package org.newsledger.processor.language.name;

import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;

/**
 * Whom a name means.
 *
 * @param id the alias table's key
 * @param country ISO 3166-1 alpha-2
 * @param kind of party, where the alias table or the name itself tells
 */
record Party(
    NamedEntity.Type type,
    Optional<String> id,
    String name,
    Optional<String> country,
    Optional<ActorType> kind) {

  static Party of(Actor actor) {
    return new Party(
        actor.type().entityType(),
        Optional.of(actor.id()),
        actor.name(),
        actor.country(),
        Optional.of(actor.type()));
  }

  /** The same under another name. */
  Party named(String other) {
    return new Party(type, id, other, country, kind);
  }

  static Party unknown(NamedEntity.Type type, String name) {
    return new Party(type, Optional.empty(), name, Optional.empty(), Optional.empty());
  }
}
