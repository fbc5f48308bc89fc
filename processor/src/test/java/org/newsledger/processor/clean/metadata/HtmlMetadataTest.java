package org.newsledger.processor.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.lexicon.Lexicons;

class HtmlMetadataTest {

  private static final HtmlMetadata METADATA =
      HtmlMetadata.load(
          Lexicons.builtIn("en"), ProcessorSettings.DEFAULT.languages(), line -> Optional.empty());
  private static final LocalDate DAY = LocalDate.of(2019, 11, 23);

  @Test
  void readsJsonLdInAGraph() {
    FoundMetadata found =
        find(
            """
            <script type="application/ld+json">
            <!-- {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#paper", "name": "The Example"},
              {"@type": ["NewsArticle"], "headline": "Troops enter the port &amp; the city",
               "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "By John Roe"}],
               "publisher": {"@id": "#paper"}, "inLanguage": "en-GB",
               "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/a/port"},
               "datePublished": "2019-11-23T10:00:00+02:00",
               "dateModified": "2019-11-25T10:00:00+02:00",},
            ]} -->
            </script>
            <meta property="article:published_time" content="2019-11-21">
            """);
    assertThat(found.metadata().title()).contains("Troops enter the port & the city");
    assertThat(found.metadata().author()).contains("Jane Doe, John Roe");
    assertThat(found.metadata().publisher()).contains("The Example");
    assertThat(found.metadata().url()).contains("https://example.com/a/port");
    assertThat(found.metadata().language()).contains("en-GB");
    assertThat(found.metadata().publishedOn()).contains(DAY);
    assertThat(found.updatedOn()).contains(LocalDate.of(2019, 11, 25));
    assertThat(found.sources()).containsEntry("published_on", "json-ld");
  }

  @Test
  void whatStandsBeforeAFaultInJsonCounts() {
    FoundMetadata found =
        find(
            """
            <script type="application/ld+json">
            {"@type": "NewsArticle", "datePublished": "2019-11-23", "headline": "A port falls
            to the army", "description": "He said "no" to it", "dateModified": "2019-11-24"}
            </script>
            """);
    assertThat(found.metadata().publishedOn()).contains(DAY);
    assertThat(found.metadata().title()).contains("A port falls to the army");
  }

  @Test
  void takesTheArticleOfThePageAndNotItsTeasers() {
    FoundMetadata found =
        find(
            """
            <title>Port falls to army | The Example</title>
            <script type="application/ld+json">
            [{"@type": "ItemList", "itemListElement": [
               {"@type": "NewsArticle", "headline": "Grain", "datePublished": "2018-01-01"}]},
             {"@type": "NewsArticle", "headline": "Other", "datePublished": "2018-01-02"},
             {"@type": "NewsArticle", "headline": "Port falls to army",
              "datePublished": "2019-11-23"}]
            </script>
            """);
    assertThat(found.metadata().title()).contains("Port falls to army");
    assertThat(found.metadata().publishedOn()).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2019-11-23T23:10:00-05:00'>",
        "<meta name='sailthru.date' content='Sat Nov 23 10:00:00 UTC 2019'>",
        "<meta name='citation_publication_date' content='2019/11/23'>",
        "<meta name='DC.date' content='23 November 2019'>",
        "<meta name='parsely-pub-date' content='1574510400'>",
        "<meta name='pubdate' content='20191123'>",
        "<meta name='date' content='23.11.2019 10:30'>",
        "<meta name='date' content='11/23/2019'>",
        "<meta name='date' content='۲۳ نوامبر ۲۰۱۹'>",
        "<meta name='date' content='٢٣ تشرين الثاني/نوفمبر ٢٠١٩'>",
        "<meta name='date' content='۲ آذر ۱۳۹۸'>",
        "<meta name='date' content='23 listopada 2019 r.'>",
        "<meta name='date' content='23 Kasım 2019 Cumartesi'>",
        "<meta name='date' content='23 de noviembre de 2019'>",
        "<link rel='canonical' href='https://example.com/world/2019/nov/23/port'>",
        "<link rel='canonical' href='https://example.com/2019-11-23-port.html'>",
        "<h1>Port falls</h1><p>By Jane <time datetime='2019-11-23T10:00'>Saturday</time></p>",
        "<h1>Port falls</h1><span class='post-date'>Nov. 23, 2019 10:12 am</span>",
        "<div itemscope itemtype='https://schema.org/NewsArticle'>"
            + "<meta itemprop='datePublished' content='2019-11-23'></div>",
      })
  void readsTheDay(String html) {
    assertThat(find(html).metadata().publishedOn()).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:modified_time' content='2019-11-23'>",
        "<meta property='article:published_time' content='2019-12-23'>",
        "<meta property='article:published_time' content='1019-12-23'>",
        "<meta property='article:published_time' content='0000-00-00'>",
        "<meta name='date' content='05/03/2019'>",
        "<h1>Port falls</h1><p>Updated: <time datetime='2019-11-23'>Saturday</time></p>",
        "<h1>Port falls</h1><div class='comments'><time datetime='2019-11-23'>x</time></div>",
        "<h1>Port falls</h1><ul class='related-posts'><li><time"
            + " datetime='2019-11-23'>x</time></ul>",
        "<h1>Port falls</h1><article><h3><a href='/b'>Other</a></h3>"
            + "<time datetime='2019-11-23'>x</time></article>",
        "<link rel='canonical' href='https://example.com/2019/11/port'>",
      })
  void doesNotBelieveOtherDays(String html) {
    assertThat(find(html).metadata().publishedOn()).isEmpty();
  }

  @Test
  void theAddressTellsThePapersDayWhereTheTimeIsUniversal() {
    FoundMetadata found =
        find(
            """
            <link rel="canonical" href="https://example.com/2019/11/23/port">
            <meta property="article:published_time" content="2019-11-24T03:00:00Z">
            """);
    assertThat(found.metadata().publishedOn()).contains(DAY);
    assertThat(found.sources()).containsEntry("published_on", "address");
  }

  @Test
  void thePapersOwnTimeIsBelievedBeforeUniversalTime() {
    FoundMetadata found =
        find(
            """
            <meta property="article:published_time" content="2019-11-24T03:00:00Z">
            <meta name="sailthru.date" content="2019-11-23 22:00:00 -0500">
            """);
    assertThat(found.metadata().publishedOn()).contains(DAY);
    assertThat(found.sources()).containsEntry("published_on", "meta sailthru.date");
  }

  @Test
  void whereAPageStatesItsLastChangeTheEarlierDayThatItShowsIsTheFirst() {
    FoundMetadata found =
        find(
            """
            <meta property="article:published_time" content="2019-11-26T09:00:00+01:00">
            <meta property="article:modified_time" content="2019-11-26T09:00:00+01:00">
            <h1>Port falls to army</h1><time datetime="2019-11-23">23 November</time>
            """);
    assertThat(found.metadata().publishedOn()).contains(DAY);
  }

  @Test
  void readsTheNamesThatABylineMarks() {
    FoundMetadata found =
        find(
            """
            <h1>Port falls to army</h1>
            <div class="byline"><span class="author">Jane Doe and John Roe</span>
            <span>Port City Evening Mail</span> <p>23 Nov 2019</p></div>
            """);
    assertThat(found.metadata().author()).contains("Jane Doe, John Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Port falls to army - The Example",
        "Port falls to army | World | The Example",
        "The Example: Port falls to army",
        "Port falls to army – Example.com",
      })
  void takesTheSitesNameOffTheTitle(String title) {
    String html =
        "<meta property='og:site_name' content='The Example'><title>%s</title>".formatted(title);
    assertThat(find(html).metadata().title()).contains("Port falls to army");
  }

  @Test
  void keepsWhatLooksLikeASitesNameInATitle() {
    String html =
        """
        <meta property="og:site_name" content="The Example">
        <meta property="og:title" content="The Example view on the port: a city at risk">
        """;
    assertThat(find(html).metadata().title())
        .contains("The Example view on the port: a city at risk");
  }

  @Test
  void namesThePublisherOfAKnownSite() {
    FoundMetadata found =
        METADATA.find(
            HtmlPage.parse("<h1>Port falls to army</h1>"),
            Optional.of("https://www.bbc.co.uk/news/1"),
            Optional.empty());
    assertThat(found.metadata().publisher()).contains("BBC");
    assertThat(found.sources()).containsEntry("publisher", "address");
  }

  @Test
  void resolvesTheCanonicalAddress() {
    FoundMetadata found =
        METADATA.find(
            HtmlPage.parse("<link rel='canonical' href='/news/port'>"),
            Optional.of("https://example.com/news/port?from=feed"),
            Optional.empty());
    assertThat(found.metadata().url()).contains("https://example.com/news/port");
  }

  @Test
  void anEmptyPageSaysNothing() {
    assertThat(find("").sources()).isEmpty();
  }

  private static FoundMetadata find(String html) {
    return METADATA.find(
        HtmlPage.parse(html), Optional.empty(), Optional.of(LocalDate.of(2019, 11, 30)));
  }
}
