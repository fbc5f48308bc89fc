package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.Segment;

/** How a web page's text is divided into blocks. */
class PageBlocksTest {

  private static final int RANDOM_PAGES = 150;
  private static final int DEEP = 100_000;
  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "b",
          "a href=x",
          "span class=caption",
          "ul",
          "li",
          "table",
          "td",
          "h2",
          "nav",
          "article",
          "blockquote",
          "span hidden",
          "form",
          "button",
          "section class=comments",
          "pre",
          "figure",
          "font",
          "center",
          "select",
          "noscript",
          "dl",
          "main",
          "aside");

  private static List<String> texts(String html) {
    return Cleaning.page(html).segments().stream().map(Segment::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p><b>w</b>ord and <i>more</i>,</p>~word and more,",
        "<p>one<br>two</p>~one two",
        "<p>one<br><br>two</p>~one|two",
        "<div>one <b>two</b><p>three</p>four</div>~one two|three|four",
        "<table><tr><td>one</td><td>two</td></tr></table>~one|two",
        "<ul><li>one<li>two</ul>~one|two",
        "<div>one</div>two~one|two",
        "<p>one <script>var x</script>two<style>p {}</style></p>~one two",
        "<p>one&nbsp;two &amp; three</p>~one two & three",
        "<a href=x>one</a><a href=y>two</a>~onetwo",
        "<p>one <a href=x>two<span hidden>opens in a tab</span></a> three</p>~one two three|opens"
            + " in a tab",
        "<noscript>one</noscript>~one",
      })
  void blocksDivideAndInlineElementsDoNot(String html, String blocks) {
    assertThat(String.join("|", texts(html))).isEqualTo(blocks);
  }

  @Test
  void deepNestingIsRead() {
    String html = "<div>".repeat(DEEP) + "the end of it" + "</div>".repeat(DEEP);
    assertThat(texts(html)).containsExactly("the end of it");
    assertThat(texts("<b>".repeat(DEEP) + "the end of it")).containsExactly("the end of it");
  }

  @Test
  void framesAndEmptyPagesHoldNothing() {
    assertThat(Cleaning.source("<frameset><frame src='a.html'></frameset>").segments()).isEmpty();
    assertThat(Cleaning.source("").segments()).isEmpty();
  }

  @Test
  void everyWordOfARandomPageStandsInOneSegment() {
    Random random = new Random(7);
    for (int page = 0; page < RANDOM_PAGES; page++) {
      StringBuilder html = new StringBuilder();
      int words = randomPage(random, html);
      String all = " " + String.join(" ", texts(html.toString())) + " ";
      for (int i = 0; i < words; i++) {
        assertThat(all.split("word" + i + "x", -1)).as(html.toString()).hasSize(2);
      }
    }
  }

  private static int randomPage(Random random, StringBuilder html) {
    int words = 0;
    for (int i = 0; i < 60; i++) {
      String tag = TAGS.get(random.nextInt(TAGS.size()));
      switch (random.nextInt(4)) {
        case 0 -> html.append('<').append(tag).append('>');
        case 1 -> html.append("</").append(tag.split(" ", 2)[0]).append('>');
        default -> {
          html.append("word").append(words).append("x ");
          words++;
        }
      }
    }
    return words;
  }
}
