package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** RSS 0.9x, 1.0 and 2.0, and Atom: an article an item, named by its place in the feed. */
final class FeedFormat implements DocumentFormat {
  private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "feed", "atom:feed");
  private static final Set<String> ATOM_ROOTS = Set.of("feed", "atom:feed");

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");

  private static final int DECLARATION_ROOM = 400;

  private final FieldNames names;
  private final Optional<Charset> charset;

  FeedFormat(FieldNames names, Optional<Charset> charset) {
    this.names = names;
    this.charset = charset;
  }

  @Override
  public boolean recognizes(Head head) {
    return head.root().filter(ROOTS::contains).isPresent();
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var head = Head.of(source);
    var format = head.root().filter(ATOM_ROOTS::contains).isPresent() ? "atom" : "rss";
    var declared = source.known().charset().or(() -> declared(head)).or(() -> charset);
    return RecordStream.of(
        source, new Items(source, format, TextBlocks.of(source.bytes(), declared)));
  }

  private static Optional<Charset> declared(Head head) {
    int length = Math.min(DECLARATION_ROOM, head.bytes().length);
    var start = new String(head.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    var encoding = ENCODING.matcher(start);
    return encoding.find() ? Charsets.named(encoding.group(1)) : Optional.empty();
  }

  private final class Items implements RecordReader {
    private final Source source;
    private final String format;
    private final TextBlocks text;
    private final long maxLength;
    private final FeedScanner scanner;
    private final FeedEvents events = new FeedEvents();
    private Optional<ArticleRecord> records = Optional.empty();
    private long count;

    Items(Source source, String format, TextBlocks text) {
      this.source = source;
      this.format = format;
      this.text = text;
      this.maxLength = source.meter().limits().maxRecordBytes();
      this.scanner = new FeedScanner(text, maxLength);
    }

    @Override
    public Optional<Stream<ReadResult>> next() throws IOException {
      var item = scanner.next();
      if (item.isPresent()) {
        count++;
        return Optional.of(Stream.of(result(item.get(), String.valueOf(count))));
      }
      if (count == 0) {
        count++;
        throw RecordFault.noRecords("items");
      }
      return Optional.empty();
    }

    private ReadResult result(FeedScanner.Item item, String name) {
      var articles = articles();
      if (item.tooLong()) {
        return articles.rejected(name, Refusal.recordTooLarge(maxLength));
      }
      var values = new FieldValues(names, maxLength);
      try {
        events.read(item.xml(), new FeedItem(names, values));
        return articles.result(name, values, text.charset());
      } catch (XMLStreamException fault) {
        return articles.rejected(name, RecordFault.notXml(describe(fault)));
      }
    }

    /** Made when the first item has been found, as the head is known then. */
    private ArticleRecord articles() {
      if (records.isEmpty()) {
        var common = FeedHead.read(scanner.head(), names, events);
        records = Optional.of(new ArticleRecord(source, format, common));
      }
      return records.get();
    }

    private static String describe(XMLStreamException fault) {
      var whole = String.valueOf(fault.getMessage());
      int message = whole.indexOf("Message: ");
      var what = message < 0 ? whole : whole.substring(message + "Message: ".length());
      return what.lines().findFirst().orElse("");
    }
  }
}
