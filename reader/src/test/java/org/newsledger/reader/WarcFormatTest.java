package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFormatTest {
  private static final byte[] INFO =
      WarcSamples.record("warcinfo", "", WarcSamples.bytes("software: x\r\n"));
  private static final byte[] ONE = WarcSamples.page("https://a.example/1", "<p>One.</p>");
  private static final byte[] TWO = WarcSamples.page("https://a.example/2", "<p>Two.</p>");
  private static final byte[] THREE = WarcSamples.page("https://a.example/3", "<p>Three.</p>");

  @TempDir Path folder;

  private List<ReadResult> read(byte[]... records) {
    var bytes = WarcSamples.join(records);
    return Records.read(folder, "a.warc", bytes, ReaderSettings.DEFAULTS);
  }

  private String content(String header, byte[] content) {
    var http = "HTTP/1.1 200 OK\nContent-Type: text/html\n" + header;
    return Records.texts(read(WarcSamples.response("https://a.example/", http, content))).get(0);
  }

  @Test
  void aPageIsNamedByItsRecordsNumber() {
    var results = read(INFO, ONE, TWO);

    assertThat(Records.texts(results))
        .containsExactly(
            "a.warc#2: <p>One.</p>",
            "a.warc#3: <p>Two.</p>",
            "a.warc  holds 1 record that is no article (warcinfo 1)");
    var document = Records.document(results.get(0));
    assertThat(document.format()).isEqualTo("warc");
    assertThat(document.markup()).isEqualTo(Markup.HTML);
    assertThat(document.metadata().url()).contains("https://a.example/1");
    assertThat(document.retrievedOn()).contains(LocalDate.of(2024, 3, 7));
  }

  @Test
  void compressedRecordsAreReadAlike() {
    for (var bytes :
        List.of(
            WarcSamples.compressed(INFO, ONE, TWO),
            WarcSamples.gzip(WarcSamples.join(INFO, ONE, TWO)))) {
      assertThat(Records.texts(Records.read(folder, "crawl", bytes, ReaderSettings.DEFAULTS)))
          .containsExactly(
              "crawl#2: <p>One.</p>",
              "crawl#3: <p>Two.</p>",
              "crawl  holds 1 record that is no article (warcinfo 1)");
    }
  }

  @Test
  void whatIsNoPageIsCounted() {
    var png = "HTTP/1.1 200 OK\nContent-Type: image/png\n";
    var text = "HTTP/1.1 200 OK\nContent-Type: text/plain\n";
    var results =
        read(
            WarcSamples.record("request", "", WarcSamples.bytes("GET / HTTP/1.1\r\n\r\n")),
            WarcSamples.record("revisit", "", new byte[0]),
            WarcSamples.response("https://a.example/i", png, new byte[100_000]),
            WarcSamples.response("https://a.example/i", png, new byte[100]),
            WarcSamples.response("https://a.example/2", "HTTP/1.1 404 No\n", new byte[9]),
            WarcSamples.response("https://a.example/robots.txt", text, new byte[9]),
            WarcSamples.response("https://a.example/t", text, WarcSamples.bytes("Plain text.")),
            WarcSamples.record(
                "resource",
                "WARC-Target-URI: file:///a\r\nContent-Type: text/html; charset=utf-8\r\n",
                WarcSamples.bytes("<p>Saved.</p>")));

    assertThat(Records.texts(results))
        .containsExactly(
            "a.warc#7: Plain text.",
            "a.warc#8: <p>Saved.</p>",
            "a.warc  holds 6 records that are no articles (HTTP status 404 1, image/png 2,"
                + " notice for machines 1, request 1, revisit 1)");
    assertThat(Records.document(results.get(0)).markup()).isEqualTo(Markup.PLAIN);
  }

  @Test
  void theCodingsOfTheTransferAreUndone() throws IOException {
    var page = WarcSamples.bytes("<p>The page.</p>");
    var deflated = new ByteArrayOutputStream();
    try (var zlib = new DeflaterOutputStream(deflated)) {
      zlib.write(page);
    }
    var bare = new ByteArrayOutputStream();
    try (var raw = new DeflaterOutputStream(bare, new Deflater(9, true))) {
      raw.write(page);
    }
    var chunks = WarcSamples.bytes("6\r\n<p>The\r\nA;x=y\r\n page.</p>\r\n0\r\n\r\n");

    assertThat(content("Content-Encoding: gzip\n", WarcSamples.gzip(page)))
        .isEqualTo("a.warc#1: <p>The page.</p>")
        .isEqualTo(content("Content-Encoding: deflate\n", deflated.toByteArray()))
        .isEqualTo(content("Content-Encoding: deflate\n", bare.toByteArray()))
        .isEqualTo(content("Transfer-Encoding: chunked\n", chunks))
        .isEqualTo(content("Content-Length: 16\n", page));
  }

  @Test
  void codingsThatTheCrawlerHasUndoneAreNoFault() {
    var page = WarcSamples.bytes("<p>The page.</p>");

    assertThat(content("Content-Encoding: gzip\n", page))
        .isEqualTo("a.warc#1: <p>The page.</p>")
        .isEqualTo(content("Content-Encoding: br\n", page))
        .isEqualTo(content("Content-Encoding: deflate\n", page))
        .isEqualTo(content("Transfer-Encoding: chunked\n", page));
  }

  @Test
  void brotliIsUndone() {
    // "<p>Hi.</p>" stored without compression.
    var stored =
        new byte[] {
          (byte) 0x8B, 0x04, (byte) 0x80, '<', 'p', '>', 'H', 'i', '.', '<', '/', 'p', '>', 0x03
        };

    assertThat(content("Content-Encoding: br\n", stored)).isEqualTo("a.warc#1: <p>Hi.</p>");
  }

  @Test
  void aCodingThatIsNotReadIsAProblem() {
    assertThat(content("Content-Encoding: zstd\n", new byte[] {0x28, (byte) 0xB5, 0x2F, 0x20, 1}))
        .isEqualTo("a.warc 1 is coded as zstd, which is not read");
    assertThat(content("Content-Encoding: gzip\n", Arrays.copyOf(WarcSamples.gzip(ONE), 40)))
        .isEqualTo("a.warc 1 breaks off: the end of gzip is missing");
  }

  @Test
  void theCharsetIsThatOfHttp() {
    var http = "HTTP/2 200\ncontent-type: text/html; charset=\"windows-1251\"\n";
    var bytes = "<p>Мир</p>".getBytes(Charset.forName("windows-1251"));

    assertThat(Records.texts(read(WarcSamples.response("https://a.example/", http, bytes))))
        .containsExactly("a.warc#1: <p>Мир</p>");
  }

  @Test
  void aDamagedRecordDoesNoHarmToOthers() {
    var wrong = TWO.clone();
    wrong[4] = 'X';
    var noLength =
        WarcSamples.bytes(
            new String(TWO, StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: x"));

    assertThat(Records.texts(read(ONE, wrong, THREE)))
        .containsExactly(
            "a.warc#1: <p>One.</p>",
            "a.warc 2 is damaged: no record begins where one should",
            "a.warc#3: <p>Three.</p>");
    assertThat(Records.texts(read(ONE, noLength, THREE)))
        .containsExactly(
            "a.warc#1: <p>One.</p>",
            "a.warc 2 is damaged: its length is not told",
            "a.warc#3: <p>Three.</p>");
  }

  @Test
  void aDamagedMemberDoesNoHarmToOthers() {
    var damaged = WarcSamples.gzip(TWO);
    Arrays.fill(damaged, 20, damaged.length - 20, (byte) 0xFF);

    var results = read(WarcSamples.gzip(ONE), damaged, WarcSamples.gzip(THREE));

    assertThat(Records.texts(results).get(0)).isEqualTo("a.warc#1: <p>One.</p>");
    assertThat(Records.texts(results).get(1)).startsWith("a.warc 2 is damaged: ");
    assertThat(Records.texts(results).get(2)).isEqualTo("a.warc#3: <p>Three.</p>");
    assertThat(results).hasSize(3);
  }

  @Test
  void anArchiveThatBreaksOffIsReadToThere() {
    var cut = Arrays.copyOf(TWO, TWO.length - 8);

    assertThat(Records.texts(read(ONE, cut)))
        .containsExactly("a.warc#1: <p>One.</p>", "a.warc  breaks off: its end is missing");
    assertThat(Records.texts(read(WarcSamples.gzip(ONE), Arrays.copyOf(WarcSamples.gzip(TWO), 60))))
        .containsExactly("a.warc#1: <p>One.</p>", "a.warc  breaks off: its end is missing");
  }

  @Test
  void aHeaderWithoutAnEndIsLeft() {
    var endless = WarcSamples.bytes("WARC/1.0\r\nX: " + "x".repeat(2_000_000) + "\r\n");

    assertThat(Records.texts(read(ONE, endless, THREE)))
        .containsExactly(
            "a.warc#1: <p>One.</p>",
            "a.warc 2 is damaged: a header has no end",
            "a.warc#3: <p>Three.</p>");
  }

  @Test
  void aPageBeyondTheLimitIsRejectedAndTheNextIsRead() {
    var settings =
        ReaderSettings.DEFAULTS.withLimits(ReaderLimits.DEFAULTS.with("max-record-bytes", 1000));
    var large = WarcSamples.page("https://a.example/", "<p>" + "x".repeat(200_000));
    var bomb =
        WarcSamples.response(
            "https://a.example/",
            "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n",
            WarcSamples.gzip(new byte[200_000]));

    var bytes = WarcSamples.join(large, bomb, THREE);

    assertThat(Records.texts(Records.read(folder, "a.warc", bytes, settings)))
        .containsExactly(
            "a.warc 1 is larger than 1000 bytes, the limit max-record-bytes",
            "a.warc 2 is larger than 1000 bytes, the limit max-record-bytes",
            "a.warc#3: <p>Three.</p>");
  }
}
