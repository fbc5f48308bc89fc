package org.newsledger.processor.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the article's headline: a line like a title before the article's first paragraph. */
final class Headline {

  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 28;
  private static final int MAX_SENTENCE_WORDS = 22;
  private static final int MAX_DISTANCE = 15;
  private static final int PARAGRAPHS = 6;
  private static final double DISTANCE_COST = 0.15;

  private Headline() {}

  /** Its line's number, or -1. */
  static int find(
      List<Line> lines,
      List<Optional<Verdict>> shapes,
      ArticleRegion region,
      Optional<String> title) {
    Optional<String> key = title.map(t -> Line.of(new Block(t, true)).key());
    Set<String> words = wordsOf(lines, region);
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i <= region.from() && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (key.isPresent() && key.get().equals(line.key()) && !line.key().isEmpty()) {
        return i;
      }
      if (shapes.get(i).isEmpty() && isTitleLike(line) && region.from() - i <= MAX_DISTANCE) {
        double score = score(line, words) - DISTANCE_COST * (region.from() - i);
        if (score > bestScore) {
          bestScore = score;
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean isTitleLike(Line line) {
    boolean question = line.text().endsWith("?") || line.text().endsWith("!");
    return line.length() >= MIN_WORDS
        && !(line.isProse() && line.length() > MAX_SENTENCE_WORDS)
        && line.length() <= MAX_WORDS
        && (!line.ends() || question || line.text().endsWith("”") || line.text().endsWith("’"))
        && !line.announces();
  }

  /** The words it shares with the article, and its length: menus share little and are short. */
  private static double score(Line line, Set<String> words) {
    long shared = new HashSet<>(line.words()).stream().filter(words::contains).count();
    return shared + 0.2 * Math.min(line.length(), 12);
  }

  private static Set<String> wordsOf(List<Line> lines, ArticleRegion region) {
    Set<String> words = new HashSet<>();
    int end = Math.min(region.to(), region.from() + PARAGRAPHS);
    for (int i = region.from(); i < end; i++) {
      words.addAll(lines.get(i).words());
    }
    return words;
  }
}
