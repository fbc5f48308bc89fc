package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.Article;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;

/** Which blocks of a web page are the article's. */
class PagesTest {

  private static final String FIRST =
      "The old bridge over the river Arra fell early on Monday, and the police closed the road.";
  private static final String SECOND =
      "Nobody was hurt, the mayor said, because the town had shut it to lorries in the spring.";
  private static final String THIRD =
      "Engineers will look at the two piers that still stand before the week is over, she added.";
  private static final String STORY =
      "<h1>Bridge falls at Arra</h1>" + p(FIRST) + p(SECOND) + p(THIRD);

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String labelOf(String html, String text) {
    return Cleaning.page(html).segments().stream()
        .filter(s -> s.text().equals(text))
        .map(s -> s.label() + " " + s.rule())
        .findFirst()
        .orElse("missing");
  }

  @Test
  void anElementThatCallsItselfTheBodyIsBelieved() {
    String html = "<div><h1>Bridge falls at Arra</h1><div itemprop='articleBody'>" + p(FIRST);
    assertThat(labelOf(html + p(SECOND) + "</div></div>", SECOND)).isEqualTo("BODY marked-body");
    assertThat(labelOf(html + p(SECOND) + "</div></div>", "Bridge falls at Arra"))
        .isEqualTo("HEADLINE html-headline");
  }

  @Test
  void withoutNamesTheElementWithMostProseIsTheBody() {
    String html = "<div><ul><li><a href='/'>Home</a></li></ul></div><div>" + STORY + "</div>";
    assertThat(Cleaning.pageLabels(html))
        .containsExactly(
            "BOILERPLATE Home",
            "HEADLINE Bridge falls at Arra",
            "BODY " + FIRST,
            "BODY " + SECOND,
            "BODY " + THIRD);
    assertThat(labelOf(html, FIRST)).isEqualTo("BODY scored-body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>%s</nav>",
        "<footer>%s</footer>",
        "<aside>%s</aside>",
        "<div class='comments-area'>%s</div>",
        "<div class='article-related'>%s</div>",
        "<section id='newsletterSignup'>%s</section>",
        "<div class='author-bio'>%s</div>",
        "<div style='display: none'>%s</div>",
        "<div role='dialog'>%s</div>",
      })
  void furnitureInTheBodyGoes(String box) {
    String odd = "The museum of clocks has opened a new room for the town's oldest tower clock.";
    String html =
        "<article>" + p(FIRST) + String.format(box, p(odd)) + p(SECOND) + p(THIRD) + "</article>";
    assertThat(labelOf(html, odd)).startsWith("BOILERPLATE html-");
    assertThat(labelOf(html, SECOND)).startsWith("BODY");
  }

  @Test
  void anElementWithMostOfTheProseIsNoFurnitureWhateverItsName() {
    String html = "<div class='sidebar-layout'>" + STORY + "</div>";
    assertThat(labelOf(html, SECOND)).startsWith("BODY");
  }

  @Test
  void partsOfABodyThatAdvertisementsDivideAreJoined() {
    String open = "<div class='article-body'>";
    String html =
        "<article>" + open + p(FIRST) + p(THIRD) + "</div><div class='ad'>Advertisement</div>";
    assertThat(labelOf(html + open + p(SECOND) + "</div></article>", SECOND))
        .isEqualTo("BODY marked-body");
  }

  @Test
  void thePostsOfALiveReportBelongTogether() {
    String posts =
        List.of(FIRST, SECOND, THIRD).stream()
            .map(text -> "<article class='post'><h2>At noon</h2>" + p(text) + "</article>")
            .reduce("", String::concat);
    Article article = Cleaning.page("<main>" + posts + "</main>");
    assertThat(body(article)).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void otherArticlesOnThePageAreNoneOfIt() {
    String other = "The harvest was good this year, farmers in the valley said at their fair.";
    String html = "<article>" + STORY + "</article><article class='b'>" + p(other) + "</article>";
    assertThat(labelOf(html, other)).isEqualTo("BOILERPLATE outside-body");
  }

  @Test
  void listsTablesQuotesAndSubheadingsStayAndAreNamed() {
    String html =
        "<article>"
            + p(FIRST)
            + "<h2>What is known</h2><ul><li>One pier fell first.</li><li>No car was on"
            + " it</li></ul><table><tr><td>Built</td><td>1911</td></tr></table><blockquote><p>We"
            + " heard it in our beds.</p></blockquote>"
            + p(SECOND)
            + p(THIRD)
            + "</article>";
    assertThat(labelOf(html, "What is known")).isEqualTo("SUBHEADING html-heading");
    assertThat(labelOf(html, "No car was on it")).isEqualTo("BODY scored-body-ul");
    assertThat(labelOf(html, "1911")).isEqualTo("BODY scored-body-table");
    assertThat(labelOf(html, "We heard it in our beds.")).isEqualTo("BODY scored-body-blockquote");
  }

  @Test
  void captionsAreLabelledAndNoPartOfTheBody() {
    String html =
        "<article>%s<figure><img src='a'><figcaption>The bridge at dawn</figcaption></figure>%s"
                .formatted(p(FIRST), p(SECOND))
            + "<div><img src='b'><i>The two piers</i></div>"
            + p(THIRD)
            + "</article>";
    assertThat(labelOf(html, "The bridge at dawn")).isEqualTo("CAPTION html-caption");
    assertThat(labelOf(html, "The two piers")).isEqualTo("CAPTION below-image");
  }

  @Test
  void linesAndListsOfLinksGo() {
    String html =
        "<article>"
            + p(FIRST)
            + p("<a href='a'>The ten oldest bridges of the north</a>")
            + "<ul><li><a href='b'>Where the money went</a></li><li>More: <a"
            + " href='c'>Piers</a></li></ul>"
            + p(SECOND)
            + p(THIRD)
            + "</article>";
    assertThat(labelOf(html, "The ten oldest bridges of the north"))
        .isEqualTo("BOILERPLATE link-line");
    assertThat(labelOf(html, "Where the money went")).isEqualTo("BOILERPLATE link-list");
  }

  @Test
  void textThatIsAllFurnitureByNameIsReadAllTheSame() {
    String html = "<div hidden>" + p(FIRST) + p(SECOND) + "</div>";
    assertThat(labelOf(html, SECOND)).isEqualTo("BODY scored-body");
  }

  @Test
  void textWithoutSentencesGivesItsDensestRun() {
    String html = "<a href='/'>Home</a><p>Bridge down, road shut</p><a href='/x'>More of this</a>";
    assertThat(labelOf(html, "Bridge down, road shut")).isEqualTo("BODY densest-run");
  }

  @Test
  void aPageOfTeasersIsNamedSo() {
    String teasers =
        List.of("one", "two", "three", "four", "five", "six", "seven").stream()
            .map(
                n ->
                    "<div><a href='#'>Story number "
                        + n
                        + "</a></div><div>"
                        + FIRST
                        + n
                        + ".</div>")
            .reduce("", String::concat);
    assertThat(Cleaning.page("<main>" + teasers + "</main>").segments())
        .extracting(Segment::rule)
        .contains("teaser-list");
  }

  @Test
  void theLeadIsReadWithTheHeadline() {
    String lead = "Police shut the road by the river after the bridge fell in the night.";
    String html =
        "<h1>Bridge falls at Arra</h1><div>%s</div><div itemprop='articleBody'>%s%s%s</div>"
            .formatted(p(lead), p(FIRST), p(SECOND), p(THIRD));
    assertThat(labelOf(html, lead)).isEqualTo("HEADLINE html-lead");
  }

  private static String told(String text) {
    return "<script type='application/ld+json'>{\"articleBody\": \"" + text + "\"}</script>";
  }

  @Test
  void aPageThatShowsNoTextGivesThatOfItsJsonLd() {
    String text = String.join("\\n", FIRST, SECOND, THIRD, FIRST, SECOND);
    Article article = Cleaning.page(told(text) + "<p>Please switch scripts on to read this.</p>");
    assertThat(body(article)).containsExactly(FIRST, SECOND, THIRD, FIRST, SECOND);
    assertThat(article.segments()).extracting(Segment::rule).contains("json-ld-text");
  }

  @Test
  void jsonLdTellsWhichOfTwoTextsIsTheArticle() {
    String other = "The harvest was good this year, farmers in the valley said at their fair.";
    String html =
        told(String.join(" ", FIRST, SECOND, THIRD, FIRST, SECOND))
            + "<div>"
            + STORY
            + "</div><div itemprop='articleBody'>"
            + p(other + " " + other + " " + other + " " + other + " " + other).repeat(4)
            + "</div>";
    assertThat(labelOf(html, SECOND)).isEqualTo("BODY json-ld-aligned");
  }

  private static List<String> body(Article article) {
    return article.segments().stream()
        .filter(s -> s.label() == SegmentLabel.BODY)
        .map(Segment::text)
        .toList();
  }
}
