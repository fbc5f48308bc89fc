package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSplitterTest {

  @Test
  void emptyLinesDivideParagraphs() {
    assertThat(texts("One.\n\n \nTwo.\n")).containsExactly("One.", "Two.");
  }

  @Test
  void completeLinesStandAlone() {
    String text =
        """
        Rebels said on Monday that they had left the town after a week of talks with the army.
        The army confirmed it.
        Share
        A ministry spokesman said that the first buses had reached the provincial capital by noon.
        """;
    assertThat(texts(text)).hasSize(4);
  }

  @Test
  void linesBrokenAtAWidthAreJoined() {
    String text =
        """
        Rebels said on Monday that they had left the town after a week of talks
        with the army, which had besieged it since the beginning of the spring and
        let no food in. The United Nations welcomed what its envoy called a well-
        earned peace in the evening.

        Residents returned on foot to look for what was left of their homes and
        fields.
        """;
    assertThat(texts(text))
        .containsExactly(
            "Rebels said on Monday that they had left the town after a week of talks with the"
                + " army, which had besieged it since the beginning of the spring and let no food i"
                + "n. The United Nations welcomed what its envoy called a well-earned peace in the evening.",
            "Residents returned on foot to look for what was left of their homes and fields.");
  }

  @Test
  void aListOfTitlesIsNotAWrappedParagraph() {
    String text =
        """
        Ministers meet in the capital for a second day of budget talks
        Floods cut off three villages in the north of the country again
        Central bank leaves its main interest rate where it was in May
        """;
    assertThat(texts(text)).hasSize(3);
  }

  @Test
  void oneLongLineStaysOneBlock() {
    String line = "The army said it had taken the hill. ".repeat(50).strip();
    assertThat(texts(line)).containsExactly(line);
  }

  @Test
  void knowsWhereParagraphsStart() {
    assertThat(BlockSplitter.split("A photo of the town\nAFP\n\nText."))
        .extracting(Block::startsParagraph)
        .containsExactly(true, false, true);
  }

  private static List<String> texts(String text) {
    return BlockSplitter.split(text).stream().map(Block::text).toList();
  }
}
