package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.Article;
import org.newsledger.processor.Segment;

/**
 * Finds the lines that a publisher repeats from article to article, among those that cleaning left
 * in the articles. Paragraphs of background return as well, so running text must stand in most
 * articles of the publisher. Copies of an article, which are known by their longest line, count
 * once. In very large collections the rarest lines are forgotten from time to time.
 */
public final class FurnitureLearner {

  private static final int MAX_LINES = 500_000;
  private static final int MAX_SITES = 100_000;
  private static final int MAX_LENGTH = 400;
  private static final double MIN_PROSE_SHARE = 0.5;

  private final int minDocuments;
  private final double minShare;
  private final int maxLines;
  private final Map<String, Integer> documents = new HashMap<>();
  private final Map<Entry, Integer> lines = new LinkedHashMap<>();

  /**
   * A learner that has seen nothing yet.
   *
   * @param minDocuments in how many of a publisher's articles a line must stand
   * @param minShare in which part of them
   */
  public FurnitureLearner(int minDocuments, double minShare) {
    this(minDocuments, minShare, MAX_LINES);
  }

  FurnitureLearner(int minDocuments, double minShare, int maxLines) {
    this.minDocuments = minDocuments;
    this.minShare = minShare;
    this.maxLines = maxLines;
  }

  /**
   * A line of a publisher.
   *
   * @param site the host, publisher or folder
   * @param words of the line, without numbers
   * @param isProse whether it is a sentence of some length
   */
  private record Entry(String site, String words, boolean isProse) {

    boolean isUsable() {
      return !words.isEmpty() && words.length() <= MAX_LENGTH;
    }

    String row() {
      return site + "\t" + words;
    }
  }

  /** Looks at an article, unless it is a copy of one that it has seen. */
  public void add(Article article) {
    String site = Site.of(article.found(), article.source().sourceFile()).name();
    List<Entry> entries =
        article.segments().stream()
            .filter(segment -> segment.label().isRead())
            .map(segment -> entry(site, segment))
            .distinct()
            .toList();
    Optional<Entry> longest =
        entries.stream().max(Comparator.comparingInt(entry -> entry.words().length()));
    if (longest.isPresent() && !lines.containsKey(longest.get())) {
      documents.merge(site, 1, Integer::sum);
      entries.forEach(entry -> lines.merge(entry, 1, Integer::sum));
      forgetRarest();
    }
  }

  private static Entry entry(String site, Segment segment) {
    Line line = Line.of(new Block(segment.text(), true));
    String words = line.key();
    return new Entry(
        site, words.substring(0, Math.min(words.length(), MAX_LENGTH + 1)), line.isProse());
  }

  private void forgetRarest() {
    for (int rare = 1; lines.size() > maxLines; rare++) {
      int most = rare;
      lines.values().removeIf(count -> count <= most);
    }
    if (documents.size() > MAX_SITES) {
      documents.values().removeIf(count -> count < minDocuments);
    }
  }

  /** How many articles were looked at, copies left out. */
  public int documents() {
    return documents.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What was found, as rows of lexicon {@code furniture} in their order. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    lines.forEach(
        (entry, count) -> {
          if (entry.isUsable() && count >= least(entry)) {
            rows.add(entry.row());
          }
        });
    return rows.stream().sorted().distinct().toList();
  }

  private double least(Entry entry) {
    double share = entry.isProse() ? Math.max(minShare, MIN_PROSE_SHARE) : minShare;
    return Math.max(minDocuments, share * documents.getOrDefault(entry.site(), 0));
  }
}
