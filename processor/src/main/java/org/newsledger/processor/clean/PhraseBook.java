package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * The phrases of page furniture of all languages, which pages mix freely, from lexicon {@code
 * boilerplate}. A phrase decides on a whole line or not at all.
 */
final class PhraseBook {

  private static final String NAME = "boilerplate";

  /** Buttons are not quoted; short answers are. */
  private static final String QUOTES = "“‘\"";

  private static final int MAX_START_WORDS = 60;
  private static final int MAX_WITHIN_WORDS = 25;
  private static final int END_WORDS = 9;

  /** Where in a line a phrase stands. */
  enum Match {
    LINE,
    START,
    END,
    WITHIN
  }

  private record Entry(List<String> words, PhraseKind kind) {}

  private final Map<String, PhraseKind> lines = new HashMap<>();
  private final Map<Match, Map<String, List<Entry>>> byFirstWord = new EnumMap<>(Match.class);

  private PhraseBook() {
    for (Match match : Match.values()) {
      byFirstWord.put(match, new HashMap<>());
    }
  }

  /** The phrases of those {@code languages} that have a lexicon of them. */
  static PhraseBook load(Lexicons lexicons, List<String> languages) {
    PhraseBook book = new PhraseBook();
    for (String language : languages) {
      Lexicons own = lexicons.inLanguage(language);
      if (own.has(NAME)) {
        own.rows(NAME, 2, "phrase", "match", "kind").forEach(book::add);
      }
    }
    return book;
  }

  private void add(LexiconRow row) {
    Line phrase = Line.of(new Block(row.get(0), true));
    PhraseKind kind = row.constant(2, PhraseKind.class);
    Match match = row.constant(1, Match.class);
    if (phrase.words().isEmpty()) {
      throw row.error("a phrase needs letters");
    }
    if (match == Match.LINE) {
      lines.putIfAbsent(phrase.key(), kind);
    } else {
      byFirstWord
          .get(match)
          .computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>())
          .add(new Entry(phrase.words(), kind));
    }
  }

  /** What furniture the line is, if a phrase says so. */
  Optional<PhraseKind> kind(Line line) {
    if (QUOTES.indexOf(line.text().charAt(0)) >= 0) {
      return Optional.empty();
    }
    Optional<PhraseKind> whole = Optional.ofNullable(lines.get(line.key()));
    if (whole.isPresent() && !line.key().isEmpty()) {
      return whole;
    }
    return start(line).or(() -> within(line)).or(() -> end(line));
  }

  private Optional<PhraseKind> start(Line line) {
    return line.words().size() > MAX_START_WORDS ? Optional.empty() : at(Match.START, line, 0);
  }

  private Optional<PhraseKind> within(Line line) {
    return line.length() > MAX_WITHIN_WORDS ? Optional.empty() : from(Match.WITHIN, line, 0);
  }

  private Optional<PhraseKind> end(Line line) {
    return from(Match.END, line, Math.max(0, line.words().size() - END_WORDS));
  }

  private Optional<PhraseKind> from(Match match, Line line, int first) {
    for (int i = first; i < line.words().size(); i++) {
      Optional<PhraseKind> found = at(match, line, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<PhraseKind> at(Match match, Line line, int position) {
    if (position >= line.words().size()) {
      return Optional.empty();
    }
    List<Entry> entries = byFirstWord.get(match).get(line.words().get(position));
    return entries == null
        ? Optional.empty()
        : entries.stream()
            .filter(entry -> stands(entry.words(), line.words(), position))
            .filter(entry -> entry.words().size() > 1 || !line.isProse())
            .max(Comparator.comparingInt(entry -> entry.words().size()))
            .map(Entry::kind);
  }

  private static boolean stands(List<String> phrase, List<String> words, int position) {
    int end = position + phrase.size();
    return words.size() >= end && words.subList(position, end).equals(phrase);
  }
}
