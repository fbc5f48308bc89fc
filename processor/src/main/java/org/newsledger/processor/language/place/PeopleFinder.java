package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Finds people called by their country: "two Syrians", "the Turks", "South Koreans". */
final class PeopleFinder {

  private final Gazetteer gazetteer;

  PeopleFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<NamedEntity> find(String text, List<Sentence> article) {
    List<NamedEntity> found = new ArrayList<>();
    for (Sentence sentence : article) {
      List<Token> tokens = sentence.tokens();
      int i = 0;
      while (i < tokens.size()) {
        Optional<NamedEntity> longer =
            i + 1 < tokens.size() ? group(text, tokens, i, i + 1) : Optional.empty();
        Optional<NamedEntity> group = longer.isPresent() ? longer : group(text, tokens, i, i);
        group.ifPresent(found::add);
        i += longer.isPresent() ? 2 : 1;
      }
    }
    return found;
  }

  private Optional<NamedEntity> group(String text, List<Token> tokens, int first, int last) {
    boolean modifies = last + 1 < tokens.size() && tokens.get(last + 1).isNoun();
    Token head = tokens.get(last);
    if (modifies || !head.isNoun() || !Character.isUpperCase(head.text().codePointAt(0))) {
      return Optional.empty();
    }
    int start = tokens.get(first).start();
    String name = text.substring(start, head.end());
    return gazetteer
        .countryOfDemonym(name)
        .map(
            c ->
                new NamedEntity(
                    name,
                    start,
                    head.end(),
                    NamedEntity.Type.GROUP,
                    Optional.empty(),
                    name,
                    Optional.of(c.code())));
  }
}
