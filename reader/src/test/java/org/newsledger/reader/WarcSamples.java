package org.newsledger.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Writes the records of WARC files for tests. */
final class WarcSamples {
  private WarcSamples() {}

  static byte[] response(String url, String httpHeader, byte[] content) {
    return record(
        "response",
        "WARC-Target-URI: %s\r\nContent-Type: application/http;msgtype=response\r\n".formatted(url),
        join(bytes(httpHeader.replace("\n", "\r\n") + "\r\n"), content));
  }

  static byte[] page(String url, String html) {
    return response(url, "HTTP/1.1 200 OK\nContent-Type: text/html\n", bytes(html));
  }

  static byte[] record(String type, String headers, byte[] block) {
    var head =
        "WARC/1.0\r\nWARC-Type: %s\r\n%sWARC-Date: 2024-03-07T10:00:00Z\r\nContent-Length: %s\r\n\r\n"
            .formatted(type, headers, block.length);
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** Each part compressed by itself, as crawlers do it with records. */
  static byte[] compressed(byte[]... parts) {
    return join(Arrays.stream(parts).map(WarcSamples::gzip).toArray(byte[][]::new));
  }

  static byte[] gzip(byte[] content) {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return compressed.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
