package org.newsledger.reader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small valid file of each format of records, by its name, for tests that damage files. */
final class SampleFiles {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Example</title>
      <item><title>One &amp; more</title><link>https://a.example/1</link>
      <pubDate>Tue, 05 Mar 2024 23:30:00 GMT</pubDate>
      <content:encoded><![CDATA[<p>The first text.</p>]]></content:encoded></item>
      <item><title>Two</title><description>&lt;p&gt;The second.&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title>
      <entry><title>One</title><link href="https://a.example/1"/>
      <published>2024-03-05T10:00:00Z</published><author><name>Ann Lee</name></author>
      <content type="xhtml"><div><p>The first text.</p></div></content></entry>
      <entry><title>Two</title><summary>The second.</summary></entry></feed>
      """;

  private static final String JSON =
      """
      {"status": "ok", "articles": [
      {"title": "One", "content": "The first text.", "source": {"name": "The Example"},
       "authors": [{"name": "Ann Lee"}], "publishedAt": "2024-03-05T10:00:00Z"},
      {"title": "Two", "html": "<p>The second \\u2013 it.</p>", "url": "https://a.example/2"}]}
      """;

  private static final String JSON_LINES =
      """
      {"title": "One", "text": "The first text.", "date": "2024-03-05"}
      {"title": "Two", "body": "The second.", "timestamp": 1709681400}
      """;

  private static final String CSV =
      """
      title,date,text
      One,2024-03-05,"The ""first"" text,
      of two lines."
      Two,5 March 2024,The second.
      """;

  private static final byte[] ONE = WarcSamples.page("https://a.example/1", "<p>One.</p>");
  private static final byte[] TWO =
      WarcSamples.response(
          "https://a.example/2",
          "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked\n",
          WarcSamples.bytes("6\r\n<p>Two\r\n5\r\n.</p>\r\n0\r\n\r\n"));

  private SampleFiles() {}

  static SortedMap<String, byte[]> all() {
    var files = new TreeMap<String, byte[]>();
    Map.of("rss.xml", RSS, "atom.xml", ATOM, "a.json", JSON, "a.jsonl", JSON_LINES, "a.csv", CSV)
        .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    files.put("a.warc", WarcSamples.join(ONE, TWO));
    files.put("b.warc.gz", WarcSamples.compressed(ONE, TWO));
    return files;
  }
}
