package org.newsledger.processor.language.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsledger.processor.language.number.QuantityMention.Kind;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Token;

/** The money that a name means in an article on a country: pesos of Mexico, of Colombia. */
public final class LocalCurrencies {

  /** By name, the codes by country. */
  private final Map<String, Map<String, String>> codes = new HashMap<>();

  private LocalCurrencies(List<LexiconRow> rows) {
    for (LexiconRow row : rows) {
      codes.computeIfAbsent(row.get(0), k -> new HashMap<>()).put(row.get(1), row.get(2));
    }
  }

  /**
   * Reads the lexicon {@code local-currencies}.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if a row is bad
   */
  public static LocalCurrencies load(Lexicons lexicons) {
    return new LocalCurrencies(
        lexicons.rows("local-currencies", 2, "name", "country", "currency code"));
  }

  /**
   * The numbers, those of money in the currency of the country that the article names most.
   *
   * @param countries ISO 3166-1 alpha-2 codes, one for each mention
   */
  public List<QuantityMention> localised(
      List<QuantityMention> mentions, List<Token> tokens, Collection<String> countries) {
    return mentions.stream().map(m -> code(m, tokens, countries).map(m::inUnit).orElse(m)).toList();
  }

  private Optional<String> code(
      QuantityMention mention, List<Token> tokens, Collection<String> countries) {
    int word = mention.lastToken() - tokens.get(0).index();
    boolean bare = mention.kind() == Kind.MONEY && mention.lastToken() == mention.anchor() + 1;
    if (!bare || word >= tokens.size()) {
      return Optional.empty();
    }
    Map<String, String> local =
        codes.getOrDefault(tokens.get(word).text().toLowerCase(Locale.ROOT), Map.of());
    return countries.stream()
        .filter(local::containsKey)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> local.getOrDefault(e.getKey(), ""));
  }
}
