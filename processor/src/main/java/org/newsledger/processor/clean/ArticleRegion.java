package org.newsledger.processor.clean;

import java.util.List;
import java.util.Optional;
import org.newsledger.processor.SegmentLabel;

/**
 * The run of lines that holds the article: the one where prose outweighs furniture the most. Prose
 * counts its words, furniture what its kind costs, other short lines a little, and more where they
 * crowd. The weights were fitted to the labelled lines of some dozens of news pages.
 *
 * @param from first line
 * @param to after the last line
 */
record ArticleRegion(int from, int to) {

  static final ArticleRegion NONE = new ArticleRegion(0, 0);

  private static final String COMMENTS = PhraseKind.COMMENTS.rule();

  private static final double MAX_PROSE = 75;
  private static final double PROSE_ALONE = 0.75;
  private static final double PROSE_IN_COMMENTS = 0.4;
  private static final double ARTICLE_BEFORE_COMMENTS = 60;
  private static final double SENTENCE = 0.6;
  private static final double SENTENCE_ALONE = -2;
  private static final double LABEL = -5.5;
  private static final double LABEL_CROWD = -2;
  private static final double TITLE = -8.5;
  private static final double TITLE_CROWD = -4.5;
  private static final int TITLE_WORDS = 4;

  /** The best run; {@link #NONE} where there is no prose at all. */
  static ArticleRegion find(List<Line> lines, List<Optional<Verdict>> verdicts) {
    ArticleRegion best = NONE;
    double bestSum = 0;
    double sum = 0;
    int from = 0;
    boolean comments = false;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      double weight = weight(lines, verdicts, i);
      sum += comments && weight > 0 ? weight * PROSE_IN_COMMENTS : weight;
      comments |= sum > ARTICLE_BEFORE_COMMENTS && startsComments(verdicts.get(i));
      if (sum > bestSum) {
        bestSum = sum;
        best = new ArticleRegion(from, i + 1);
      }
    }
    return best.isEmpty() ? best : best.extended(lines, verdicts);
  }

  /** With the prose that only a heading and an insertion part from it. */
  private ArticleRegion extended(List<Line> lines, List<Optional<Verdict>> verdicts) {
    int start = from;
    for (int i = next(lines, verdicts, from, -1); i >= 0; i = next(lines, verdicts, i, -1)) {
      start = i;
    }
    int end = to;
    for (int i = next(lines, verdicts, to - 1, 1); i >= 0; i = next(lines, verdicts, i, 1)) {
      end = i + 1;
    }
    return new ArticleRegion(start, end);
  }

  /** The next paragraph in a direction, or -1 where more than an insertion stands between. */
  private static int next(
      List<Line> lines, List<Optional<Verdict>> verdicts, int line, int direction) {
    int headings = 0;
    for (int i = line + direction; i >= 0 && i < lines.size(); i += direction) {
      Optional<Verdict> verdict = verdicts.get(i);
      if (verdict.isEmpty() && lines.get(i).isProse()) {
        return i;
      }
      headings += verdict.isEmpty() ? 1 : 0;
      if (headings > 1 || verdict.filter(v -> !v.isInsertion()).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  boolean contains(int line) {
    return line >= from && line < to;
  }

  boolean isEmpty() {
    return from == to;
  }

  /** Readers write prose too, so below such a line prose counts less. */
  private static boolean startsComments(Optional<Verdict> verdict) {
    return verdict.filter(v -> v.rule().equals(COMMENTS)).isPresent();
  }

  private static double weight(List<Line> lines, List<Optional<Verdict>> verdicts, int i) {
    Optional<Verdict> verdict = verdicts.get(i);
    if (verdict.isPresent()) {
      return -verdict.get().cost();
    }
    Line line = lines.get(i);
    int thin = thin(lines, verdicts, i - 1) + thin(lines, verdicts, i + 1);
    boolean alone = thin == 2;
    if (line.isProse()) {
      return Math.min(MAX_PROSE, line.length()) * (alone ? PROSE_ALONE : 1);
    }
    if (line.isSentence()) {
      return alone ? SENTENCE_ALONE : SENTENCE;
    }
    return line.length() >= TITLE_WORDS ? TITLE + TITLE_CROWD * thin : LABEL + LABEL_CROWD * thin;
  }

  /** 1 for a neighbour that is no running text. */
  private static int thin(List<Line> lines, List<Optional<Verdict>> verdicts, int i) {
    if (i < 0 || i >= lines.size()) {
      return 0;
    }
    boolean text =
        verdicts
            .get(i)
            .map(v -> v.label() != SegmentLabel.BOILERPLATE)
            .orElseGet(() -> lines.get(i).isProse() || lines.get(i).isSentence());
    return text ? 0 : 1;
  }
}
