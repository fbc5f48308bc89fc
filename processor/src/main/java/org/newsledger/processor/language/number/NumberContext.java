package org.newsledger.processor.language.number;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.number.QuantityMention.Kind;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * The words that tell what kind of number a number is; lexicons {@code number-context}, {@code
 * measure-units}, {@code currencies}, {@code numbered-things} and {@code months}.
 */
final class NumberContext {

  /** What a word beside a number does. */
  enum Role {
    AGE_AFTER,
    AGE_BEFORE,
    CLOCK_AFTER,
    YEAR_BEFORE,
    BETWEEN,
    RANGE,
    FROM,
    RANGING,
    AND,
    MERGE,
    OF,
    FILLER,
    NOT_AFTER,
    PARTITIVE
  }

  /** A unit or currency, with where its words end. */
  record Unit(Kind kind, String symbol, int end) {}

  private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> months = new HashSet<>();

  private NumberContext() {}

  static NumberContext load(Lexicons lexicons) {
    NumberContext context = new NumberContext();
    for (LexiconRow row : lexicons.rows("number-context", 2, "word", "role")) {
      context
          .roles
          .computeIfAbsent(row.constant(1, Role.class), r -> new HashSet<>())
          .add(row.get(0));
    }
    for (LexiconRow row : lexicons.rows("measure-units", 1, "form", "kind", "symbol")) {
      context.units.put(row.get(0), new Unit(row.constant(1, Kind.class), row.get(2), 0));
    }
    for (LexiconRow row : lexicons.rows("currencies", 1, "form", "code")) {
      context.currencies.put(row.get(0), row.get(1));
    }
    lexicons.rows("numbered-things", 1, "word").forEach(r -> context.things.add(r.get(0)));
    lexicons.rows("months", 1, "form", "number", "sort").forEach(r -> context.months.add(r.get(0)));
    return context;
  }

  boolean is(Role role, Lexeme lexeme) {
    return roles.getOrDefault(role, Set.of()).contains(lexeme.lower());
  }

  boolean isMonth(Lexeme lexeme) {
    return lexeme.isCapitalised() && months.contains(lexeme.lower());
  }

  /** Whether the number right of this word is part of a name. */
  boolean isNumberedThing(Lexeme lexeme) {
    return things.contains(lexeme.lower());
  }

  /** The unit that begins at {@code at}, where a hyphen and one filling word may stand before. */
  Optional<Unit> unit(Lexemes text, int at) {
    int from = text.hyphen(at) ? at + 1 : at;
    Optional<Unit> unit = unitAt(text, from);
    return unit.isEmpty() && is(Role.FILLER, text.get(from)) ? unitAt(text, from + 1) : unit;
  }

  private Optional<Unit> unitAt(Lexemes text, int at) {
    return longest(text, at, units.keySet()).stream()
        .findFirst()
        .map(name -> named(units.get(name), at, name));
  }

  private static Unit named(Unit unit, int at, String name) {
    return new Unit(unit.kind(), unit.symbol(), at + name.split(" ").length);
  }

  /** The currency whose words begin at {@code at}. */
  Optional<Unit> currency(Lexemes text, int at) {
    int from = text.hyphen(at) ? at + 1 : at;
    return longest(text, from, currencies.keySet()).stream()
        .findFirst()
        .map(n -> new Unit(Kind.MONEY, currencies.get(n), from + n.split(" ").length));
  }

  /** The currency whose sign stands right before {@code start}; its end is where it begins. */
  Optional<Unit> currencyBefore(Lexemes text, int start) {
    Lexeme sign = text.get(start - 1);
    String code = currencies.get(sign.lower());
    String prefixed = text.glued(start - 1) ? text.get(start - 2).lower() + sign.lower() : "";
    if (currencies.containsKey(prefixed)) {
      return Optional.of(new Unit(Kind.MONEY, currencies.get(prefixed), start - 2));
    }
    boolean money = code != null && (!sign.isWord() || sign.text().length() < 4);
    return money ? Optional.of(new Unit(Kind.MONEY, code, start - 1)) : Optional.empty();
  }

  /** The names of three, two or one words that stand at {@code at}, the longest first. */
  private static List<String> longest(Lexemes text, int at, Set<String> names) {
    String one = text.get(at).lower();
    String two = one + " " + text.get(at + 1).lower();
    String three = two + " " + text.get(at + 2).lower();
    return List.of(three, two, one).stream().filter(names::contains).toList();
  }
}
