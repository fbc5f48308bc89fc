package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.SegmentLabel;

/** Labels every line of a document: by its own shape, else by where it stands. */
final class LineLabeler {

  private static final int MAX_HEADING_WORDS = 16;
  private static final int MAX_HEADING_RUN = 2;

  private final PhraseBook phrases;
  private final PublicationDate dates;

  LineLabeler(PhraseBook phrases, PublicationDate dates) {
    this.phrases = phrases;
    this.dates = dates;
  }

  /** One verdict a line. */
  List<Verdict> label(List<Line> lines, Optional<String> title) {
    List<Optional<Verdict>> shapes = new LineRules(phrases, dates, lines).decide();
    ArticleRegion region = ArticleRegion.find(lines, shapes);
    int headline = Headline.find(lines, shapes, region, title);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      verdicts.add(
          i == headline
              ? Verdict.of(SegmentLabel.HEADLINE, "title-line")
              : shapes.get(i).orElse(byPlace(lines, shapes, region, i)));
    }
    return verdicts;
  }

  private static Verdict byPlace(
      List<Line> lines, List<Optional<Verdict>> shapes, ArticleRegion region, int i) {
    Line line = lines.get(i);
    if (region.isEmpty()) {
      return Verdict.of(SegmentLabel.BODY, "no-furniture-known");
    }
    if (!region.contains(i)) {
      return Verdict.furniture(i < region.from() ? "before-article" : "after-article", 0);
    }
    if (line.isProse()) {
      return Verdict.of(SegmentLabel.BODY, "prose");
    }
    if (line.ends() || line.announces()) {
      return Verdict.of(SegmentLabel.BODY, "sentence");
    }
    return runOfShortLines(lines, shapes, i) <= MAX_HEADING_RUN
            && line.length() <= MAX_HEADING_WORDS
        ? Verdict.of(SegmentLabel.SUBHEADING, "between-paragraphs")
        : Verdict.of(SegmentLabel.BODY, "within-article");
  }

  private static int runOfShortLines(List<Line> lines, List<Optional<Verdict>> shapes, int i) {
    int from = i;
    while (from > 0 && isShort(lines.get(from - 1), shapes.get(from - 1))) {
      from--;
    }
    int to = i + 1;
    while (to < lines.size() && isShort(lines.get(to), shapes.get(to))) {
      to++;
    }
    return to - from;
  }

  private static boolean isShort(Line line, Optional<Verdict> shape) {
    return shape.isPresent() || !(line.isProse() || line.ends() || line.announces());
  }
}
