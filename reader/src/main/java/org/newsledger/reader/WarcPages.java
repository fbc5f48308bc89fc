package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;

/** Takes the pages from a WARC's records, and counts the records that are none. */
final class WarcPages {
  private static final int HEAD = 1 << 16;
  private static final int LONGEST_KIND = 40;
  private static final int OK = 200;
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final String TEXT = "text/plain";

  /** Bodies that stand in a record without HTTP: files, and the texts of Common Crawl's WET. */
  private static final Set<String> BARE = Set.of("resource", "conversion", "response");

  /** Text for machines, which nearly every crawl holds. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i).{0,500}/(?:robots|ads|app-ads|humans|security|llms|sellers)\\.txt(?:\\?.*)?");

  private final long maxBytes;
  private final SkippedRecords skips;

  WarcPages(long maxBytes, SkippedRecords skips) {
    this.maxBytes = maxBytes;
    this.skips = skips;
  }

  /**
   * A page.
   *
   * @param html whether it is HTML, else it is plain text
   */
  record Page(InputStream content, boolean html, Known known) {}

  /**
   * The record's page; empty when it holds none, which is counted.
   *
   * @throws Refusal if it cannot be read
   */
  Optional<Page> page(WarcRecords.Entry entry) throws IOException {
    try {
      return find(entry);
    } catch (ParsingException | RuntimeException fault) {
      // jwarc throws more than it says on headers that were made up.
      throw new Refusal(
          "cannot be read: " + String.valueOf(fault.getMessage()).lines().findFirst().orElse(""),
          "Fetch the page again, or save it as HTML.");
    }
  }

  private Optional<Page> find(WarcRecords.Entry entry) throws IOException {
    var type = header(entry, "WARC-Type").toLowerCase(Locale.ROOT);
    if (!BARE.contains(type)) {
      return skip(type.isEmpty() ? "record without a type" : type);
    }
    if (!header(entry, "WARC-Segment-Number").matches("1?")) {
      return skip("segment");
    }
    var media = media(header(entry, "Content-Type"));
    return media.base().type().equals("application") && media.base().subtype().equals("http")
        ? response(entry)
        : bare(entry, media);
  }

  private Optional<Page> bare(WarcRecords.Entry entry, MediaType media) throws IOException {
    var kind = kind(media, entry);
    return isPage(kind) ? Optional.of(page(entry, kind, media, block(entry))) : skip(kind);
  }

  private Optional<Page> response(WarcRecords.Entry entry) throws IOException {
    var head = head(entry);
    var http = new HttpParser();
    http.lenientResponse();
    http.parse(ByteBuffer.wrap(head));
    if (!http.isFinished()) {
      throw new Refusal(
          "has an HTTP header that cannot be read", "Fetch the page again, or save it as HTML.");
    }
    if (http.status() != OK) {
      return skip("HTTP status " + http.status());
    }
    var declared = http.headers().first("Content-Type").or(() -> identified(entry));
    var media = media(declared.orElse(""));
    var kind = declared.isEmpty() && looksLikeHtml(head) ? "text/html" : kind(media, entry);
    if (!isPage(kind)) {
      return skip(kind);
    }
    var content = new HttpPage(maxBytes).content(block(entry, head));
    return Optional.of(page(entry, kind, media, content));
  }

  private static Page page(WarcRecords.Entry entry, String kind, MediaType media, byte[] content) {
    var url = url(entry);
    var metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            url.isEmpty() ? Optional.empty() : Optional.of(url),
            Optional.empty());
    var known =
        new Known(
            metadata,
            RecordDates.day(header(entry, "WARC-Date")),
            charset(media),
            Optional.of("warc"));
    return new Page(new ByteArrayInputStream(content), HTML.contains(kind), known);
  }

  private static Optional<Charset> charset(MediaType media) {
    return Optional.ofNullable(media.parameters().get("charset")).flatMap(Charsets::named);
  }

  private static String kind(MediaType media, WarcRecords.Entry entry) {
    var kind = media.base().toString().toLowerCase(Locale.ROOT);
    if (kind.equals(TEXT) && NOTICE.matcher(url(entry)).matches()) {
      return "notice for machines";
    }
    return kind.isBlank() || kind.length() > LONGEST_KIND ? "of unknown type" : kind;
  }

  private static boolean isPage(String kind) {
    return HTML.contains(kind) || kind.equals(TEXT);
  }

  private static boolean looksLikeHtml(byte[] head) {
    var text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.contains("<!doctype html") || text.contains("<html");
  }

  private Optional<Page> skip(String kind) {
    skips.add(kind);
    return Optional.empty();
  }

  private static String url(WarcRecords.Entry entry) {
    var url = header(entry, "WARC-Target-URI");
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  private static Optional<String> identified(WarcRecords.Entry entry) {
    return entry.headers().first("WARC-Identified-Payload-Type");
  }

  private static String header(WarcRecords.Entry entry, String name) {
    return entry.headers().first(name).map(String::strip).orElse("");
  }

  private static MediaType media(String declared) {
    return MediaType.parseLeniently(declared);
  }

  /** The response's beginning, in which its header is. */
  private static byte[] head(WarcRecords.Entry entry) throws IOException {
    var head = entry.body().stream().readNBytes((int) Math.min(HEAD, entry.length()));
    var start = new String(head, 0, Math.min(7, head.length), StandardCharsets.ISO_8859_1);
    return start.equals("HTTP/2 ") || start.equals("HTTP/3 ") ? withMinorVersion(head) : head;
  }

  /** jwarc asks for a version of two numbers; HTTP/2 has but one. */
  private static byte[] withMinorVersion(byte[] head) {
    var longer = new byte[head.length + 2];
    System.arraycopy(head, 0, longer, 0, 6);
    longer[6] = '.';
    longer[7] = '0';
    System.arraycopy(head, 6, longer, 8, head.length - 6);
    return longer;
  }

  private byte[] block(WarcRecords.Entry entry) throws IOException {
    return block(entry, new byte[0]);
  }

  private byte[] block(WarcRecords.Entry entry, byte[] head) throws IOException {
    if (entry.length() > maxBytes) {
      throw Refusal.recordTooLarge(maxBytes);
    }
    var rest = entry.body().stream().readAllBytes();
    var block = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, block, head.length, rest.length);
    return block;
  }
}
