package org.newsledger.processor.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.SegmentLabel;

/**
 * The lines before and after the article. They are furniture, except where they are few and no
 * known furniture stands among them: then the document is an article's text alone, and they are its
 * titles, first headings and last lines.
 */
final class Margin {

  private static final int MAX_LINES_BEFORE = 4;
  private static final int MAX_LINES_AFTER = 12;
  private static final int MIN_TITLE_WORDS = 4;

  private Margin() {}

  static Verdict verdict(
      List<Line> lines, List<Optional<Verdict>> shapes, ArticleRegion region, int i) {
    if (i < region.from()) {
      return isBare(shapes, 0, region.from(), MAX_LINES_BEFORE)
          ? opening(lines.get(i))
          : Verdict.furniture("before-article", 0);
    }
    return isBare(shapes, region.to(), lines.size(), MAX_LINES_AFTER)
        ? Verdict.of(SegmentLabel.BODY, "last-lines")
        : Verdict.furniture("after-article", 0);
  }

  private static Verdict opening(Line line) {
    if (line.ends()) {
      return Verdict.of(SegmentLabel.BODY, "first-lines");
    }
    return line.length() >= MIN_TITLE_WORDS
        ? Verdict.of(SegmentLabel.HEADLINE, "first-lines")
        : Verdict.of(SegmentLabel.SUBHEADING, "first-lines");
  }

  private static boolean isBare(List<Optional<Verdict>> shapes, int from, int to, int most) {
    boolean furniture =
        IntStream.range(from, to)
            .anyMatch(i -> shapes.get(i).filter(Verdict::isKnownFurniture).isPresent());
    long open = IntStream.range(from, to).filter(i -> shapes.get(i).isEmpty()).count();
    return !furniture && open <= most;
  }
}
