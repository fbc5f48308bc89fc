package org.newsledger.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.newsledger.reader.Packing.Member;

/** Small whole files of every format, and ways to damage them. */
final class FuzzCorpus {
  private static final String TEXT =
      "Talks end\n\nZURICH, 2 February – The minister’s spokesman said on Tuesday that talks had"
          + " ended.\nThey go on in May.\n";

  private static final String PAGE =
      "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Talks end</title></head><body>"
          + "<p>The talks ended on Tuesday.</p><p>They go on in May.</p></body></html>\n";

  private static final String XHTML =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0"
          + " Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html"
          + " xmlns=\"http://www.w3.org/1999/xhtml\"><p>The talks&nbsp;ended.</p></html>";

  private static final String MAIL =
      """
      Message-ID: <1@example.org>
      From: =?utf-8?Q?J=C3=A9r=C3=B4me?= <j@example.org>
      Subject: Talks end
      Date: Tue, 02 Feb 2021 23:10:01 -0500
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="m"

      --m
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain; charset=utf-8; format=flowed

      The talks ended.
      --a
      Content-Type: text/html; charset=windows-1252
      Content-Transfer-Encoding: quoted-printable

      <p>The minister=92s talks ended.</p>
      --a--
      --m
      Content-Type: message/rfc822

      Message-ID: <2@example.org>
      Subject: Old news

      Text.
      --m
      Content-Type: application/octet-stream; name="x.txt"
      Content-Transfer-Encoding: base64

      VGV4dCBvZiBhbiBhdHRhY2htZW50Lg==
      --m--
      """;

  private static final String SAVED_PAGE =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://example.org/a
      Date: Tue, 02 Feb 2021 23:10:01 -0500
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="b"

      --b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://example.org/a

      <html><p>The talks =E2=80=93 they ended.</p></html>
      --b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --b--
      """;

  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Example</title><item><title>Talks end</title><link>https://example.org/1</link>
      <pubDate>Tue, 02 Feb 2021 10:00:00 GMT</pubDate><description>The talks ended.</description>
      <content:encoded><![CDATA[<p>The talks ended on Tuesday.</p>]]></content:encoded></item>
      <item><title>More</title><description>&lt;p&gt;More is known.&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><title>Talks</title>
      <updated>2021-02-02T10:00:00Z</updated><content type="html">&lt;p&gt;Ended.&lt;/p&gt;</content>
      </entry></feed>
      """;

  private static final String JSON =
      "[{\"title\":\"Talks\",\"text\":\"The talks ended on \\u0054uesday.\",\"date\":\"2021-02-02\"},"
          + "{\"html\":\"<p>More.</p>\",\"url\":\"https://example.org\"}]";

  private static final String JSON_LINES =
      "{\"title\":\"One\",\"body\":\"The talks ended.\"}\n{\"content\":\"They go on.\",\"n\":[1,{}]}\n";

  private static final String CSV =
      "title,text,date\nTalks,\"They ended,\nat last.\",2021-02-02\nMore,\"A \"\"word\"\".\",\n";

  private static final int FEW = 8;

  private FuzzCorpus() {}

  static List<byte[]> files() {
    var files = new ArrayList<byte[]>();
    for (var text :
        List.of(TEXT, PAGE, XHTML, MAIL, SAVED_PAGE, RSS, ATOM, JSON, JSON_LINES, CSV, warc())) {
      files.add(text.getBytes(UTF_8));
    }
    files.add(("\uFEFF" + TEXT).getBytes(UTF_16LE));
    Member[] members = {
      Member.of("a.html", PAGE), Member.of("b/a.txt", TEXT), Member.of("c.eml", MAIL)
    };
    files.add(Packing.zip(members));
    files.add(Packing.tar(members));
    files.add(Packing.gzip(Packing.tar(members)));
    files.add(Packing.bzip2(PAGE.getBytes(UTF_8)));
    files.add(Packing.gzip(warc().getBytes(UTF_8)));
    files.add(Packing.gzip(JSON_LINES.getBytes(UTF_8)));
    files.add(Packing.zip(new Member("x.zip", Packing.zip(members)), Member.of("feed", RSS)));
    return files;
  }

  private static String warc() {
    var page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %s\r\n\r\n%s"
            .formatted(PAGE.getBytes(UTF_8).length, PAGE);
    return record("warcinfo", "application/warc-fields", "software: test\r\n")
        + record("response", "application/http; msgtype=response", page)
        + record("revisit", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n");
  }

  private static String record(String type, String contentType, String body) {
    return """
        WARC/1.0
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        WARC-Date: 2021-02-02T10:00:00Z
        WARC-Target-URI: https://example.org/a
        Content-Type: %s
        Content-Length: %s

        """
            .formatted(type, contentType, body.getBytes(UTF_8).length)
            .replace("\n", "\r\n")
        + body
        + "\r\n\r\n";
  }

  /** The file after one to eight damages. */
  static byte[] damaged(byte[] file, List<byte[]> others, Random random) {
    var bytes = file;
    for (int times = random.nextInt(FEW); times >= 0; times--) {
      bytes = damage(bytes, others, random);
    }
    return bytes;
  }

  private static byte[] damage(byte[] file, List<byte[]> others, Random random) {
    if (file.length < 2) {
      return others.get(random.nextInt(others.size()));
    }
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(1 << random.nextInt(10)));
    return switch (random.nextInt(7)) {
      case 0 -> part(file, 0, from);
      case 1 -> with(file, from, (byte) random.nextInt(256));
      case 2 -> with(file, from, (byte) (file[from] ^ 1 << random.nextInt(8)));
      case 3 -> joined(part(file, 0, from), part(file, to, file.length));
      case 4 -> joined(part(file, 0, to), part(file, from, file.length));
      case 5 -> filled(file, from, to, (byte) (random.nextBoolean() ? 0xFF : 0));
      default -> {
        var other = others.get(random.nextInt(others.size()));
        yield joined(part(file, 0, from), part(other, random.nextInt(other.length), other.length));
      }
    };
  }

  private static byte[] with(byte[] file, int at, byte value) {
    var copy = file.clone();
    copy[at] = value;
    return copy;
  }

  private static byte[] filled(byte[] file, int from, int to, byte value) {
    var copy = file.clone();
    Arrays.fill(copy, from, to, value);
    return copy;
  }

  private static byte[] part(byte[] file, int from, int to) {
    return Arrays.copyOfRange(file, from, to);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
