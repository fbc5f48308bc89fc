package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.place.Gazetteer;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Parses;

/** The finder over the built-in lexicons. */
final class Finding {

  private static final Lexicons LEXICONS = Lexicons.builtIn("en");

  static final NameFinder FINDER =
      NameFinder.load(LEXICONS, Gazetteer.load(LEXICONS, Optional.empty()));

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
