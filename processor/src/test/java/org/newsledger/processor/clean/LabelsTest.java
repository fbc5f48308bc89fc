package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.Article;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;

class LabelsTest {

  private static final String FIRST =
      "Government troops entered the port on Tuesday after a night of shelling, residents said.";
  private static final String SECOND =
      "The rebels, who had held the port since March, withdrew to the hills without a fight.";
  private static final String THIRD =
      "Aid groups said that at least 40 families were waiting at the gates for food and water.";

  @Test
  void keepsTheArticleAndDropsThePage() {
    String page =
        String.join(
            "\n\n",
            "Home",
            "World",
            "Subscribe now",
            "Troops enter port after night of shelling",
            "By Jane Doe",
            "March 4, 2016",
            "Share on Facebook",
            FIRST,
            "Troops at the gates of the port. Photo: John Roe/Example Agency",
            SECOND,
            "Families wait for aid",
            "- Advertisement -",
            THIRD,
            "Related articles",
            "Minister resigns over port deal",
            "Grain prices rise for a third month",
            "12 Comments",
            "mike",
            "I have said for months that this would come, and nobody in the capital listened to me.",
            "© 2016 The Example. All rights reserved.");
    assertThat(labels(page))
        .containsExactly(
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.HEADLINE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.DATELINE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BODY,
            SegmentLabel.CAPTION,
            SegmentLabel.BODY,
            SegmentLabel.SUBHEADING,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BODY,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE,
            SegmentLabel.BOILERPLATE);
  }

  @Test
  void keepsEveryLineOfABareArticle() {
    String text =
        String.join("\n\n", "Port falls", "Background", FIRST, "“No!”", SECOND, THIRD, "Dead: 12");
    assertThat(labels(text)).allMatch(SegmentLabel::isRead);
  }

  @Test
  void readsALoneLine() {
    assertThat(labels(FIRST)).containsExactly(SegmentLabel.BODY);
    assertThat(labels("Troops enter port after night of shelling"))
        .containsExactly(SegmentLabel.HEADLINE);
  }

  @Test
  void proseThatStartsLikeANoticeStays() {
    String text =
        String.join(
            "\n\n",
            FIRST,
            "Copyright law was the second subject of the talks, which ended without a statement.",
            "Advertising had paid for most of the station’s work until the war, its owner said.",
            "By Monday the army had lost both bridges over the river and most of its artillery.",
            "Related groups in the south have kept out of the fighting since the truce in May.");
    assertThat(labels(text)).containsOnly(SegmentLabel.BODY);
  }

  @Test
  void alineAboveAnAgencyIsItsCaption() {
    assertThat(Cleaning.labels("Ship in the port\nAFP\n\n" + FIRST + "\n\n" + SECOND))
        .startsWith("CAPTION Ship in the port", "CAPTION AFP");
  }

  @Test
  void aDatelineOfItsOwnIsNotRead() {
    assertThat(labels("PORT CITY (AP) —\n\n" + FIRST + "\n\n" + SECOND))
        .startsWith(SegmentLabel.DATELINE);
  }

  @Test
  void theGivenTitleIsTheHeadline() {
    String title = "A port";
    assertThat(
            Cleaning.article(title + "\n\n" + FIRST + "\n\n" + SECOND, Cleaning.titled(title))
                .segments())
        .extracting(Segment::label)
        .startsWith(SegmentLabel.HEADLINE);
  }

  @Test
  void blocksStandWhereTheySay() {
    Article article = Cleaning.article("Port falls to army\n\nShare\n\n" + FIRST + "\n\n" + SECOND);
    List<String> texts =
        article.segments().stream().filter(s -> s.label().isRead()).map(Segment::text).toList();
    assertThat(article.text()).isEqualTo(String.join("\n\n", texts));
    assertThat(article.blocks())
        .extracting(block -> article.text().substring(block.start(), block.end()))
        .isEqualTo(texts);
    assertThat(article.blocks())
        .extracting(Block::label)
        .containsExactly(SegmentLabel.HEADLINE, SegmentLabel.BODY, SegmentLabel.BODY);
  }

  private static List<SegmentLabel> labels(String text) {
    return Cleaning.article(text).segments().stream().map(Segment::label).toList();
  }
}
