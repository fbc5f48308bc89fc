package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.SegmentLabel;

/** Labels every line of a document: by its own shape, else by where it stands. */
final class LineLabeler {

  private final PhraseBook phrases;
  private final PublicationDate dates;
  private final SiteFurniture furniture;

  LineLabeler(PhraseBook phrases, PublicationDate dates, SiteFurniture furniture) {
    this.furniture = furniture;
    this.phrases = phrases;
    this.dates = dates;
  }

  /** What judges the blocks of one web page by the same rules. */
  LineJudge pageJudge(Site site) {
    return new LineJudge(phrases, dates, furniture.of(site));
  }

  /** One verdict a line. */
  List<Verdict> label(List<Line> lines, Optional<String> title, Site site) {
    List<Optional<Verdict>> shapes =
        new LineRules(phrases, dates, lines, furniture.of(site)).decide();
    ArticleRegion region = ArticleRegion.find(lines, shapes);
    int headline = Headline.find(lines, shapes, region, title);
    Inside inside = new Inside(lines, shapes, region);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == headline) {
        verdicts.add(Verdict.of(SegmentLabel.HEADLINE, "title-line"));
      } else if (region.contains(i)) {
        verdicts.add(inside.verdict(i));
      } else if (shapes.get(i).isPresent()) {
        verdicts.add(shapes.get(i).get());
      } else if (region.isEmpty()) {
        verdicts.add(Verdict.of(SegmentLabel.BODY, "no-prose-to-tell-by"));
      } else {
        verdicts.add(Margin.verdict(lines, shapes, region, i));
      }
    }
    return verdicts;
  }
}
