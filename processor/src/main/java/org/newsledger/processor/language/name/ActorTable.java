package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.lexicon.Lexicons;

/** The parties and people the program knows, by their aliases. */
final class ActorTable {

  private final List<Actor> actors;
  private final AliasTrie trie = new AliasTrie();
  private final Map<String, Actor> byId = new HashMap<>();

  private ActorTable(List<Actor> actors) {
    this.actors = List.copyOf(actors);
    for (Actor actor : actors) {
      actor.aliases().forEach(alias -> trie.add(actor, alias));
      byId.put(actor.id(), actor);
    }
  }

  static ActorTable load(Lexicons lexicons) {
    List<Actor> actors = new ArrayList<>();
    lexicons.rows("actors", 1, Actor.COLUMNS).forEach(row -> actors.add(Actor.of(row)));
    return new ActorTable(actors);
  }

  List<Actor> actors() {
    return actors;
  }

  Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  AliasTrie aliases() {
    return trie;
  }
}
