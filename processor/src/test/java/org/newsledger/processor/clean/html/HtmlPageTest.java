package org.newsledger.processor.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final HtmlPage PAGE =
      HtmlPage.parse(
          """
          <head><title>Port falls</title><meta property="OG:Title" content="The port has fallen">
          <meta property="og:title" content="Another"></head>
          <H2>One</H2><p>Text <b>bold</b><h2>Two</h2>
          """);

  @Test
  void elementsOfATagStandInTheirOrder() {
    assertThat(PAGE.elements("h2")).extracting(Element::text).containsExactly("One", "Two");
    assertThat(PAGE.elements("h3")).isEmpty();
  }

  @Test
  void allElementsAreFoundOnce() {
    assertThat(PAGE.elements())
        .extracting(Element::normalName)
        .containsExactly(
            "#root", "html", "head", "title", "meta", "meta", "body", "h2", "p", "b", "h2");
  }

  @Test
  void headTellsItsTitles() {
    assertThat(PAGE.title()).isEqualTo("Port falls");
    assertThat(PAGE.meta("property", "og:title")).isEqualTo("The port has fallen");
    assertThat(PAGE.meta("name", "author")).isEmpty();
  }
}
