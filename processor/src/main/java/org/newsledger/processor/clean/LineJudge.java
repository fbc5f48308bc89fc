package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.clean.html.BlockJudge;
import org.newsledger.processor.clean.html.BlockShape;
import org.newsledger.processor.clean.html.Finding;

/** Judges the blocks of one web page as lines of text. */
final class LineJudge implements BlockJudge {

  private final PhraseBook phrases;
  private final PublicationDate dates;
  private final Set<String> furniture;
  private final Map<String, Line> known = new HashMap<>();

  /**
   * A judge for one page.
   *
   * @param furniture the words of the lines that its publisher repeats
   */
  LineJudge(PhraseBook phrases, PublicationDate dates, Set<String> furniture) {
    this.furniture = furniture;
    this.phrases = phrases;
    this.dates = dates;
  }

  /** A page's block as a line of text. */
  Line line(String text) {
    return known.computeIfAbsent(text, t -> Line.of(new Block(Spaces.collapse(t), true)));
  }

  @Override
  public List<BlockShape> judge(List<String> texts) {
    List<Line> lines = texts.stream().map(this::line).toList();
    List<Optional<Verdict>> verdicts = new LineRules(phrases, dates, lines, furniture).decide();
    List<BlockShape> shapes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Finding> finding = verdicts.get(i).map(v -> new Finding(v.label(), v.rule()));
      shapes.add(new BlockShape(line.length(), line.isProse(), line.isSentence(), finding));
    }
    return shapes;
  }
}
