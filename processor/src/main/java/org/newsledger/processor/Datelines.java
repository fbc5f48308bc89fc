package org.newsledger.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.time.TemporalTagger;

/** The dates of datelines that stand on lines of their own, which the text leaves out. */
final class Datelines {

  private Datelines() {}

  /** The expressions with those of the datelines, without length where the dateline stood. */
  static List<TemporalExpression> withTheirs(
      List<TemporalExpression> dated, Article article, TemporalTagger tagger) {
    List<TemporalExpression> all = new ArrayList<>();
    int read = 0;
    for (Segment segment : article.segments()) {
      if (segment.label() == SegmentLabel.DATELINE) {
        int at = start(article, read);
        tagger.find(segment.text(), article.metadata().publishedOn(), List.of()).stream()
            .map(e -> at(at, e))
            .forEach(all::add);
      }
      read += segment.label().isRead() ? 1 : 0;
    }
    all.addAll(dated);
    return all.stream().sorted(Comparator.comparingInt(TemporalExpression::start)).toList();
  }

  private static int start(Article article, int block) {
    return block < article.blocks().size()
        ? article.blocks().get(block).start()
        : article.text().length();
  }

  private static TemporalExpression at(int place, TemporalExpression date) {
    return new TemporalExpression(
        date.text(), place, place, date.value(), date.firstDay(), date.lastDay(), date.precision());
  }
}
