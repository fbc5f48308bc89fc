package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.lexicon.Lexicons;

/** Labels every block of a web page; where there is text, some of it is the article. */
public final class HtmlExtractor {

  private static final double MIN_SHOWN = 0.5;

  private final NameBook names;
  private final UnaryOperator<String> repair;

  private HtmlExtractor(NameBook names, UnaryOperator<String> repair) {
    this.names = names;
    this.repair = repair;
  }

  /**
   * An extractor.
   *
   * @param repair what to do to each block's text
   */
  public static HtmlExtractor load(Lexicons lexicons, UnaryOperator<String> repair) {
    return new HtmlExtractor(NameBook.load(lexicons), repair);
  }

  /**
   * Every block of the page, in order; at the end the article's text from its JSON-LD, where the
   * page shows little of it.
   *
   * @param judge reads the shapes of the repaired texts
   */
  public List<HtmlBlock> extract(HtmlPage page, BlockJudge judge) {
    PageTree tree = PageReader.read(page, new ElementReader(names), repair);
    List<BlockShape> shapes = judge.judge(tree.texts());
    Optional<LinkedText> told = LinkedText.of(page);
    Choice seen = choice(tree, shapes);
    Choice choice = told.flatMap(text -> aligned(text, tree, shapes, seen)).orElse(seen);
    int headline = new PageTitle(tree, page).find(choice.body().titleEnd());
    BlockRules rules = new BlockRules(tree, choice.furniture(), shapes, choice.body(), headline);
    List<HtmlBlock> blocks = labelled(tree, rules);
    return told.filter(text -> !isShown(text, blocks))
        .map(text -> completed(blocks, text))
        .orElse(blocks);
  }

  /** What of a page counts as furniture, and where its article stands. */
  private record Choice(Furniture furniture, Body body) {}

  private static Choice choice(PageTree tree, List<BlockShape> shapes) {
    BodyFinder finder = new BodyFinder(tree, shapes);
    Furniture furniture = Furniture.of(tree, shapes);
    Optional<Body> body = finder.find(furniture);
    if (body.isPresent()) {
      return new Choice(furniture, body.get());
    }
    Furniture none = Furniture.none(tree, shapes);
    return new Choice(
        none, finder.find(none).or(finder::densest).orElseGet(() -> Body.allText(shapes.size())));
  }

  /** The blocks that the JSON-LD tells, where most of them stand outside the body that was seen. */
  private static Optional<Choice> aligned(
      LinkedText text, PageTree tree, List<BlockShape> shapes, Choice seen) {
    List<Body.Run> runs = text.runs(tree);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Body told = new Body("json-ld-aligned", runs);
    int shown = LinkedText.letters(told.texts(tree));
    int inside = 0;
    for (int i = 0; i < shapes.size(); i++) {
      boolean both = told.contains(i) && seen.body().contains(i);
      inside += both ? LinkedText.letters(List.of(tree.blocks().get(i).text())) : 0;
    }
    boolean better = shown >= MIN_SHOWN * text.length() && inside < MIN_SHOWN * shown;
    return better ? Optional.of(new Choice(Furniture.none(tree, shapes), told)) : Optional.empty();
  }

  private static boolean isShown(LinkedText text, List<HtmlBlock> blocks) {
    List<String> body = blocks.stream().filter(HtmlExtractor::isBody).map(HtmlBlock::text).toList();
    return LinkedText.letters(body) >= MIN_SHOWN * text.length();
  }

  private static boolean isBody(HtmlBlock block) {
    return block.label() == SegmentLabel.BODY || block.label() == SegmentLabel.SUBHEADING;
  }

  private List<HtmlBlock> completed(List<HtmlBlock> blocks, LinkedText text) {
    List<HtmlBlock> all = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      boolean kept = block.label() == SegmentLabel.HEADLINE || !block.label().isRead();
      all.add(
          kept
              ? block
              : new HtmlBlock(block.text(), SegmentLabel.BOILERPLATE, "less-than-json-ld"));
    }
    for (String paragraph : text.paragraphs(new ElementReader(names), repair)) {
      all.add(new HtmlBlock(paragraph, SegmentLabel.BODY, "json-ld-text"));
    }
    return all;
  }

  private static List<HtmlBlock> labelled(PageTree tree, BlockRules rules) {
    List<HtmlBlock> blocks = new ArrayList<>();
    for (int i = 0; i < tree.blocks().size(); i++) {
      Finding finding = rules.finding(i);
      blocks.add(new HtmlBlock(tree.blocks().get(i).text(), finding.label(), finding.rule()));
    }
    return blocks;
  }
}
