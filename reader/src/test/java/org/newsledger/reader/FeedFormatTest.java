package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Example</title><language>en-gb</language>
      <image><title>Logo</title></image>
      %s
      </channel></rss>
      """;

  @TempDir Path folder;

  @Test
  void anItemOfRssIsARecord() {
    var results =
        Records.read(
            folder,
            "a.xml",
            RSS.formatted(
                """
                <item><title>One &amp; more</title><link>https://a.example/1</link>
                <pubDate>Tue, 05 Mar 2024 23:30:00 GMT</pubDate>
                <dc:creator xmlns:dc="x">Ann Lee</dc:creator><dc:creator>Bob Ray</dc:creator>
                <description>Teaser</description>
                <content:encoded><![CDATA[<p>The text & <b>more</b>.</p>]]></content:encoded></item>
                <item><description>&lt;p&gt;Only a teaser&lt;/p&gt;</description>
                <author>ann@a.example (Ann Lee)</author>
                <guid isPermaLink="false">17</guid></item>
                """));

    assertThat(Records.texts(results))
        .containsExactly(
            "a.xml#1: <p>The text & <b>more</b>.</p>", "a.xml#2: <p>Only a teaser</p>");
    assertThat(Records.metadata(results.get(0)))
        .isEqualTo(
            "2024-03-05 | The Example | One & more | Ann Lee, Bob Ray | https://a.example/1 |"
                + " en-gb");
    assertThat(Records.metadata(results.get(1)))
        .isEqualTo("- | The Example | - | Ann Lee | - | en-gb");
    assertThat(Records.document(results.get(0)).format()).isEqualTo("rss");
    assertThat(Records.document(results.get(0)).markup()).isEqualTo(Markup.HTML);
  }

  @Test
  void anEntryOfAtomIsARecord() {
    var results =
        Records.read(
            folder,
            "feed",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
            <title type="text">The Example</title><author><name>The desk</name></author>
            <entry><title>One</title><id>urn:1</id>
            <link rel="edit" href="https://a.example/edit"/><link href="https://a.example/1"/>
            <published>2024-03-05T10:00:00Z</published><updated>2024-03-06T10:00:00Z</updated>
            <author><name>Ann Lee</name><email>ann@a.example</email></author>
            <content type="xhtml"><div xmlns="x"><p class="a&quot;b">1 &lt; 2<br/>and more</p></div></content>
            </entry>
            <entry><title type="html">&lt;b&gt;Two&lt;/b&gt; &amp;amp; three</title>
            <updated>2024-03-06T10:00:00Z</updated>
            <content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry>
            <entry><summary type="text">Plain text.
            In lines.</summary></entry></feed>
            """);

    assertThat(Records.texts(results))
        .containsExactly(
            "feed#1: <div xmlns=\"x\"><p class=\"a&quot;b\">1 &lt; 2<br>and more</p></div>",
            "feed#2: <p>Text.</p>",
            "feed#3: Plain text.\nIn lines.");
    assertThat(results)
        .extracting(Records::metadata)
        .containsExactly(
            "2024-03-05 | The Example | One | Ann Lee | https://a.example/1 | en",
            "2024-03-06 | The Example | Two & three | - | - | en",
            "- | The Example | - | - | - | en");
    assertThat(Records.document(results.get(0)).format()).isEqualTo("atom");
    assertThat(Records.document(results.get(2)).markup()).isEqualTo(Markup.PLAIN);
  }

  @Test
  void itemsOfRdfStandBesideTheChannel() {
    var results =
        Records.read(
            folder,
            "a.rdf",
            """
            <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="r" xmlns:dc="d">
            <channel rdf:about="x"><title>The Example</title><items><rdf:Seq/></items></channel>
            <item rdf:about="https://a.example/1"><title>One</title><dc:date>2024-03-05</dc:date>
            <description>Text.</description></item></rdf:RDF>
            """);

    assertThat(Records.texts(results)).containsExactly("a.rdf#1: Text.");
    assertThat(Records.metadata(results.get(0)))
        .isEqualTo("2024-03-05 | The Example | One | - | https://a.example/1 | -");
  }

  @Test
  void whatIsUsuallyWrongWithFeedsIsMended() {
    var results =
        Records.read(
            folder,
            "a.xml",
            RSS.formatted(
                "<item><title>A&B&nbsp;C \u0003 R&amp;D</title><itunes:author>Ann</itunes:author>"
                    + "<link>https://a.example/?a=1&b=2</link>"
                    + "<description><![CDATA[Fish & chips]]></description></item>"));

    assertThat(Records.texts(results)).containsExactly("a.xml#1: Fish & chips");
    assertThat(Records.metadata(results.get(0)))
        .isEqualTo("- | The Example | A&B C R&D | Ann | https://a.example/?a=1&b=2 | en-gb");
  }

  @Test
  void aBrokenItemDoesNoHarmToOthers() {
    var results =
        Records.read(
            folder,
            "a.xml",
            RSS.formatted(
                """
                <item><description>One.</description></item>
                <item><description>Two.</descr></item>
                <item><description>Three.
                <item><description>Four.</description></item>
                <item/>
                <item><title>No text</title></item>
                """));

    assertThat(Records.texts(results)).hasSize(6);
    assertThat(Records.texts(results).get(0)).isEqualTo("a.xml#1: One.");
    assertThat(Records.texts(results).get(1)).startsWith("a.xml 2 is no well-formed XML: ");
    assertThat(Records.texts(results).get(2)).startsWith("a.xml 3 is no well-formed XML: ");
    assertThat(Records.texts(results).get(3)).isEqualTo("a.xml#4: Four.");
    assertThat(Records.texts(results).get(4)).isEqualTo("a.xml 5 has no text");
    assertThat(Records.texts(results).get(5)).isEqualTo("a.xml 6 has no text");
  }

  @Test
  void aFeedThatBreaksOffIsReadToThere() {
    var whole = RSS.formatted("<item><description>One.</description></item><item><title>Two");
    var broken = whole.substring(0, whole.indexOf("Two"));

    assertThat(Records.texts(Records.read(folder, "a.xml", broken)))
        .containsExactly("a.xml#1: One.", "a.xml  breaks off: its end is missing");
  }

  @Test
  void entitiesOfTheFeedsOwnAreNeverResolved() {
    var bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
        <rss><channel><item><description>&x;&y;</description></item></channel></rss>
        """;

    assertThat(Records.texts(Records.read(folder, "a.xml", bomb)))
        .containsExactly("a.xml  declares entities of its own in a DTD, which are never resolved");
  }

  @Test
  void aDoctypeWithoutEntitiesIsPassed() {
    var old =
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x.invalid/a.dtd">
        <rss version="0.91"><channel><item><description>Text.</description></item></channel></rss>
        """;

    assertThat(Records.texts(Records.read(folder, "a.xml", old))).containsExactly("a.xml#1: Text.");
  }

  @Test
  void theDeclaredCharsetIsReadByWhereTheBytesAreNotUtf8() {
    var feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item>"
            + "<description>Мир</description></item></channel></rss>";
    var bytes = feed.getBytes(Charset.forName("windows-1251"));

    assertThat(Records.texts(Records.read(folder, "a.xml", bytes, ReaderSettings.DEFAULTS)))
        .containsExactly("a.xml#1: Мир");
  }

  @Test
  void anItemBeyondTheLimitIsRejectedAndTheNextIsRead() {
    var limits = ReaderLimits.DEFAULTS.with("max-record-bytes", 1000);
    var settings = ReaderSettings.DEFAULTS.withLimits(limits);
    var feed =
        RSS.formatted(
            "<item><description>%s</description></item><item><description>Two.</description></item>"
                .formatted("x".repeat(100_000)));
    var bytes = feed.getBytes(StandardCharsets.UTF_8);

    assertThat(Records.texts(Records.read(folder, "a.xml", bytes, settings)))
        .containsExactly(
            "a.xml 1 is larger than 1000 bytes, the limit max-record-bytes", "a.xml#2: Two.");
  }
}
