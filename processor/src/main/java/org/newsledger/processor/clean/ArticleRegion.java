package org.newsledger.processor.clean;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.SegmentLabel;

/**
 * The run of lines that holds the article: the one where prose outweighs furniture the most. Prose
 * counts its words, furniture what its kind costs, other short lines a little.
 *
 * @param from first line
 * @param to after the last line
 */
record ArticleRegion(int from, int to) {

  static final ArticleRegion NONE = new ArticleRegion(0, 0);

  private static final double MAX_PROSE = 40;
  private static final double SENTENCE = 1.5;
  private static final double SHORT_LINE = -3;
  private static final double TITLE_LINE = -5;
  private static final int TITLE_WORDS = 4;

  /** The best run; {@link #NONE} where there is no prose at all. */
  static ArticleRegion find(List<Line> lines, List<Optional<Verdict>> verdicts) {
    ArticleRegion best = NONE;
    double bestSum = 0;
    double sum = 0;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      double weight = weight(lines.get(i), verdicts.get(i));
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += weight;
      if (sum > bestSum) {
        bestSum = sum;
        best = new ArticleRegion(from, i + 1);
      }
    }
    return best;
  }

  boolean contains(int line) {
    return line >= from && line < to;
  }

  boolean isEmpty() {
    return from == to;
  }

  private static double weight(Line line, Optional<Verdict> verdict) {
    if (verdict.isPresent()) {
      return -verdict.get().cost();
    }
    if (line.isProse()) {
      return Math.min(MAX_PROSE, line.length());
    }
    if (line.ends() || line.announces()) {
      return SENTENCE;
    }
    return line.length() >= TITLE_WORDS ? TITLE_LINE : SHORT_LINE;
  }

  /** For rules that look at both sides. */
  static boolean isBody(Verdict verdict) {
    return verdict.label() == SegmentLabel.BODY;
  }
}
