package org.newsledger.processor.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Token;

/** The words that stand around place names: lexicon {@code place-words}. */
final class PlaceWords {

  /** What a word says of the name beside it. */
  enum Role {
    /** What the place is, {@code province}; its value is a precision. */
    KIND,
    /** A part of it or its surroundings, {@code outskirts}; its value is a precision, or none. */
    PART,
    /** {@code northern}; its value is the bearing in degrees, or none. */
    DIRECTION,
    /** {@code miles}; its value is the length in kilometres. */
    UNIT,
    /** A building or ground that bears a place's name, {@code airport}. */
    FACILITY,
    /** Stands between the name and what bears it, {@code military} airport. */
    FACILITY_KIND,
    /** {@code border}. */
    BORDER,
    /** {@code in}: what follows is a place. */
    LOCATIVE,
    /** {@code of}: joins a kind or distance to its name. */
    OF,
    /** {@code the}: an article. */
    ARTICLE,
    /** {@code al}: an article that is a part of names. */
    NAME_ARTICLE,
    /** {@code Tell}: begins names of several words, and says little alone. */
    NAME_PREFIX,
    /** {@code capital}: means the city of a country without its name. */
    CAPITAL,
    /** {@code de facto} Syrian capital: another city than the country's. */
    NO_CAPITAL,
    /** {@code and}: joins the countries of a border. */
    AND,
    /** {@code between}, {@code with}: joins a border to its countries. */
    BORDER_OF
  }

  private final Map<Role, Map<String, String>> words = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords load(Lexicons lexicons) {
    PlaceWords all = new PlaceWords();
    for (LexiconRow row : lexicons.rows("place-words", 2, "word", "role", "value")) {
      all.words
          .computeIfAbsent(row.constant(1, Role.class), r -> new HashMap<>())
          .put(row.get(0), row.get(2));
    }
    return all;
  }

  boolean is(Role role, String word) {
    return value(role, word).isPresent();
  }

  /** Whether the word may stand in small letters within a name. */
  boolean isPlaceWord(String word) {
    return is(Role.KIND, word) || is(Role.PART, word) || is(Role.DIRECTION, word);
  }

  /** What the kind or part says of the precision. */
  Optional<Precision> precision(Role role, String word) {
    return value(role, word)
        .filter(v -> !v.isEmpty())
        .map(v -> Precision.valueOf(v.toUpperCase(Locale.ROOT)));
  }

  /** The bearing of a direction in degrees, or the length of a unit in kilometres. */
  OptionalDouble number(Role role, String word) {
    Optional<String> number = value(role, word).filter(v -> !v.isEmpty());
    return number.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(number.get()));
  }

  /**
   * The last token of the facility that bears the name before it: "gas field", "military airport".
   *
   * @param last the name's last token
   */
  OptionalInt facilityAfter(List<Token> tokens, int last) {
    int i = last + 1;
    while (i < tokens.size() && is(Role.FACILITY_KIND, tokens.get(i).text())) {
      i++;
    }
    return i < tokens.size() && is(Role.FACILITY, tokens.get(i).text())
        ? OptionalInt.of(i)
        : OptionalInt.empty();
  }

  private Optional<String> value(Role role, String word) {
    return Optional.ofNullable(
        words.getOrDefault(role, Map.of()).get(word.toLowerCase(Locale.ROOT)));
  }
}
