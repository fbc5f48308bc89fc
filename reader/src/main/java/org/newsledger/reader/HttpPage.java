package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;

/** What an HTTP response carries, without the codings it was sent in. */
final class HttpPage {
  private static final Pattern CODING_DIVIDER = Pattern.compile("[,\\s]+");
  private static final Pattern MARKUP = Pattern.compile("^[\\s\\x00-\\x20]*+<[!?a-zA-Z]");
  private static final int LOOK = 512;

  private final int most;

  /** Pages may have that many bytes. */
  HttpPage(long most) {
    this.most = (int) Math.min(most, Integer.MAX_VALUE - 16);
  }

  /**
   * The page in a response.
   *
   * @param block the response with its header, which can be read
   * @throws Refusal if it is larger than allowed, breaks off or is coded in a way that is not read
   */
  byte[] content(byte[] block) throws IOException {
    var channel = Channels.newChannel(new ByteArrayInputStream(block));
    var response =
        HttpResponse.parse(LengthedBody.create(channel, ByteBuffer.allocate(0), block.length));
    var content = unchunked(response, block);
    var codings =
        new ArrayList<>(
            response.headers().all("Content-Encoding").stream()
                .flatMap(CODING_DIVIDER::splitAsStream)
                .filter(coding -> !coding.isEmpty())
                .map(coding -> coding.toLowerCase(Locale.ROOT))
                .toList());
    Collections.reverse(codings);
    return decoded(content, codings);
  }

  /** Some crawlers keep the header of a chunked transfer but not its chunks. */
  private byte[] unchunked(HttpResponse response, byte[] block) throws IOException {
    try {
      return all(response.body().stream());
    } catch (ParsingException noChunks) {
      return behindHeader(block);
    } catch (EOFException brokenOff) {
      throw breaksOff("the transfer");
    }
  }

  private static byte[] behindHeader(byte[] block) {
    var text = new String(block, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    return end < 0
        ? Arrays.copyOfRange(block, text.indexOf("\n\n") + 2, block.length)
        : Arrays.copyOfRange(block, end + 4, block.length);
  }

  private byte[] decoded(byte[] content, List<String> codings) throws IOException {
    var decoded = content;
    for (var coding : codings) {
      try {
        decoded = decoded(decoded, coding);
      } catch (EOFException brokenOff) {
        throw breaksOff(coding);
      } catch (ZipException fault) {
        throw new Refusal(
            "has content that is damaged: it is no valid " + coding, "Fetch the page again.");
      }
    }
    return decoded;
  }

  private byte[] decoded(byte[] content, String coding) throws IOException {
    return switch (coding) {
      case "identity", "none", "utf-8" -> content;
      case "gzip", "x-gzip" ->
          GzipMembers.begins(content, 0, content.length)
              ? all(new GZIPInputStream(new ByteArrayInputStream(content)))
              : content;
      case "deflate" -> isMarkup(content) ? content : inflated(content);
      case "br" -> isMarkup(content) ? content : brotli(content);
      default -> other(content, coding);
    };
  }

  private static byte[] other(byte[] content, String coding) throws Refusal {
    if (isMarkup(content)) {
      return content;
    }
    throw new Refusal(
        "is coded as %s, which is not read".formatted(coding),
        "Crawl the page with Accept-Encoding: gzip, or save it as HTML.");
  }

  /** Servers send zlib's form, as they should, or bare deflate. */
  private byte[] inflated(byte[] content) throws IOException {
    try {
      return all(new InflaterInputStream(new ByteArrayInputStream(content)));
    } catch (ZipException bare) {
      var inflater = new Inflater(true);
      try {
        return all(new InflaterInputStream(new ByteArrayInputStream(content), inflater));
      } finally {
        inflater.end();
      }
    }
  }

  private byte[] brotli(byte[] content) throws IOException {
    var channel = Channels.newChannel(new ByteArrayInputStream(content));
    try {
      return all(DecodedBody.create(channel, DecodedBody.Encoding.BROTLI).stream());
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException fault) {
      throw (ZipException) new ZipException(fault.getMessage()).initCause(fault);
    }
  }

  /** Crawlers keep the header of a coding that they have undone. */
  private static boolean isMarkup(byte[] content) {
    int length = Math.min(LOOK, content.length);
    var start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    return MARKUP
        .matcher(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start)
        .find();
  }

  private byte[] all(InputStream content) throws IOException {
    var all = content.readNBytes(most);
    if (all.length == most && content.read() >= 0) {
      throw Refusal.recordTooLarge(most);
    }
    return all;
  }

  private static Refusal breaksOff(String what) {
    return new Refusal("breaks off: the end of %s is missing".formatted(what), "Fetch it again.");
  }
}
