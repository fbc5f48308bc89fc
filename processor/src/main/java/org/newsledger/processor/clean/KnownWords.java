package org.newsledger.processor.clean;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.language.LanguageIdentifier.Guess;

/**
 * The words that the lines of each language have used so far. Lines of one language share their
 * small words, which tells the language at no cost.
 */
final class KnownWords {

  private static final int MIN_WORDS = 6;
  private static final double MIN_SHARE = 0.3;

  private final Map<String, Set<String>> byLanguage = new LinkedHashMap<>();

  boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  void add(String language, Line line) {
    byLanguage.computeIfAbsent(language, tag -> new HashSet<>()).addAll(line.words());
  }

  /** The one language whose lines used enough of this line's words. */
  Optional<String> language(Line line) {
    if (line.words().size() < MIN_WORDS) {
      return Optional.empty();
    }
    String found = "";
    for (Map.Entry<String, Set<String>> known : byLanguage.entrySet()) {
      long shared = line.words().stream().filter(known.getValue()::contains).count();
      if (shared >= MIN_SHARE * line.words().size()) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = known.getKey();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  static Guess guess(String language) {
    return new Guess(language, Map.of(language, 1.0));
  }
}
