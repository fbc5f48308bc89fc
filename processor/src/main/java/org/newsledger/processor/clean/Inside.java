package org.newsledger.processor.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.SegmentLabel;

/** The lines between the article's first and last paragraph. */
final class Inside {

  private static final int MAX_HEADING_WORDS = 16;
  private static final int MAX_HEADING_RUN = 2;

  private final List<Line> lines;
  private final List<Optional<Verdict>> shapes;
  private final Set<String> elsewhere = new HashSet<>();

  Inside(List<Line> lines, List<Optional<Verdict>> shapes, ArticleRegion region) {
    this.lines = lines;
    this.shapes = shapes;
    for (int i = 0; i < lines.size(); i++) {
      if (!region.contains(i)) {
        elsewhere.add(lines.get(i).text());
      }
    }
  }

  Verdict verdict(int i) {
    return shapes.get(i).filter(shape -> holds(shape, i)).orElseGet(() -> byPlace(i));
  }

  /** A line that returns within an article alone is a part of its form, not of the page's. */
  private boolean holds(Verdict shape, int i) {
    return switch (shape.rule()) {
      case LineRules.REPEATED -> elsewhere.contains(lines.get(i).text());
      case LineRules.ADDRESS_ALONE -> false;
      default -> true;
    };
  }

  private Verdict byPlace(int i) {
    Line line = lines.get(i);
    if (line.isProse()) {
      return Verdict.of(SegmentLabel.BODY, "prose");
    }
    if (line.isSentence()) {
      return Verdict.of(SegmentLabel.BODY, "sentence");
    }
    int from = runStart(i);
    if (from > 0 && shapes.get(from - 1).filter(Inside::leadsLinks).isPresent()) {
      return Verdict.furniture("links", 0);
    }
    return runEnd(i) - from <= MAX_HEADING_RUN && line.length() <= MAX_HEADING_WORDS
        ? Verdict.of(SegmentLabel.SUBHEADING, "between-paragraphs")
        : Verdict.of(SegmentLabel.BODY, "within-article");
  }

  private static boolean leadsLinks(Verdict verdict) {
    return verdict.rule().equals(PhraseKind.RELATED.rule());
  }

  private int runStart(int i) {
    int from = i;
    while (from > 0 && isShort(from - 1)) {
      from--;
    }
    return from;
  }

  private int runEnd(int i) {
    int to = i + 1;
    while (to < lines.size() && isShort(to)) {
      to++;
    }
    return to;
  }

  private boolean isShort(int i) {
    Line line = lines.get(i);
    return shapes.get(i).isEmpty() && !line.isProse() && !line.isSentence();
  }
}
