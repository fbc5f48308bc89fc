package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.lexicon.Lexicons;

/** The parties and people the program knows, by their aliases. */
final class ActorTable {

  private final List<Actor> actors;
  private final AliasTrie trie = new AliasTrie();

  private ActorTable(List<Actor> actors) {
    this.actors = List.copyOf(actors);
    for (Actor actor : actors) {
      actor.aliases().forEach(alias -> trie.add(actor, alias));
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

  AliasTrie aliases() {
    return trie;
  }
}
