package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.language.LanguageIdentifier;
import org.newsledger.processor.language.LanguageIdentifier.Guess;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Gives segments their language. Lines too short to tell inherit the article's. A line that would
 * be read but is in another language than the article is {@code FOREIGN}.
 */
final class LanguageLabeler {

  private static final String UNKNOWN = "und";

  /** A language whose facts can be extracted has this lexicon. */
  private static final String EXTRACTION_LEXICON = "triggers";

  private static final double SURE = 3;
  private static final int MIN_FOREIGN_LETTERS = 40;
  private static final double MIN_READ_SHARE = 0.2;

  private final LanguageIdentifier identifier;
  private final Set<String> extractable;

  LanguageLabeler(LanguageIdentifier identifier, Lexicons lexicons, ProcessorSettings settings) {
    this.identifier = identifier;
    this.extractable =
        settings.languages().stream()
            .filter(tag -> lexicons.inLanguage(tag).has(EXTRACTION_LEXICON))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Segments with their languages.
   *
   * @param language of most of the article
   * @param readable the segments that facts are extracted from
   */
  record Result(String language, List<Segment> segments, List<Segment> readable) {}

  Result label(List<Line> lines, List<Verdict> verdicts) {
    List<Optional<Guess>> guesses = new ArrayList<>();
    KnownWords known = new KnownWords();
    for (int i = 0; i < lines.size(); i++) {
      guesses.add(guess(lines.get(i), verdicts.get(i), known));
    }
    String main = mainLanguage(lines, verdicts, guesses);
    for (int i = 0; i < lines.size(); i++) {
      guesses.set(i, checked(lines.get(i), guesses.get(i), main));
    }
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      segments.add(segment(lines.get(i), verdicts.get(i), guesses.get(i), main));
    }
    List<Segment> readable = segments.stream().filter(s -> s.label().isRead()).toList();
    return new Result(main, segments, extractable.contains(main) ? readable : List.of());
  }

  /**
   * Furniture is not worth the model's time: its language counts only where its script shows it.
   * Nor is a line made of words that lines of a known language used before it.
   */
  private Optional<Guess> guess(Line line, Verdict verdict, KnownWords known) {
    Optional<Guess> script = identifier.identifyByScript(line.text());
    if (script.isPresent() || !verdict.label().isRead()) {
      return script;
    }
    boolean inherits = line.letters() < MIN_FOREIGN_LETTERS;
    if (inherits && !known.isEmpty()) {
      return Optional.empty();
    }
    Optional<Guess> guess =
        known.language(line).map(KnownWords::guess).or(() -> identifier.identify(line.text()));
    guess
        .filter(g -> line.letters() >= MIN_FOREIGN_LETTERS)
        .ifPresent(g -> known.add(g.tag(), line));
    return guess;
  }

  /** Known words alone do not make a line foreign. */
  private Optional<Guess> checked(Line line, Optional<Guess> guess, String main) {
    boolean differs = guess.filter(g -> !g.tag().equals(main)).isPresent();
    return differs ? identifier.identify(line.text()) : guess;
  }

  private Segment segment(Line line, Verdict verdict, Optional<Guess> guess, String main) {
    String language = guess.map(g -> trusted(g, line, main)).orElse(main);
    boolean foreign = verdict.label().isRead() && !language.equals(main);
    return new Segment(
        foreign ? SegmentLabel.FOREIGN : verdict.label(),
        foreign ? "other-language" : verdict.rule(),
        language,
        line.text());
  }

  /** Names and short lines mislead the model, so a line must be sure of differing. */
  private static String trusted(Guess guess, Line line, String main) {
    boolean enough = line.letters() >= MIN_FOREIGN_LETTERS && guess.ratio(main) >= SURE;
    boolean otherScript = !guess.weights().containsKey(main);
    return enough || otherScript ? guess.tag() : main;
  }

  /** The language of most letters; one that can be read where it has a fair share. */
  private String mainLanguage(
      List<Line> lines, List<Verdict> verdicts, List<Optional<Guess>> guesses) {
    Map<String, Integer> letters = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts.get(i).label().isRead() && guesses.get(i).isPresent()) {
        letters.merge(guesses.get(i).get().tag(), lines.get(i).letters(), Integer::sum);
      }
    }
    int total = letters.values().stream().mapToInt(Integer::intValue).sum();
    return best(letters, extractable, MIN_READ_SHARE * total)
        .or(() -> best(letters, letters.keySet(), 0))
        .orElse(UNKNOWN);
  }

  private static Optional<String> best(
      Map<String, Integer> letters, Set<String> among, double minimum) {
    return letters.entrySet().stream()
        .filter(e -> among.contains(e.getKey()) && e.getValue() >= minimum)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
