package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** WARC, compressed or not: pages by their numbers among the records of all kinds. */
final class WarcFormat implements DocumentFormat {
  private static final String START = "WARC/";

  private final Formats formats;

  WarcFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean recognizes(Head head) {
    return head.has(START, 0) || isCompressed(head);
  }

  /** A WARC's records are compressed one by one, so that what is damaged is but one of them. */
  private static boolean isCompressed(Head head) {
    if (!GzipMembers.begins(head.bytes(), 0, head.bytes().length)) {
      return false;
    }
    try (var content = new GzipMembers(new ByteArrayInputStream(head.bytes()))) {
      return START.equals(
          new String(content.readNBytes(START.length()), StandardCharsets.ISO_8859_1));
    } catch (IOException noGzip) {
      return false;
    }
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    return RecordStream.of(source, new Records(source, isCompressed(Head.of(source))));
  }

  private final class Records implements RecordReader {
    private final Source source;
    private final WarcRecords records;
    private final WarcPages pages;
    private final SkippedRecords skips;
    private long count;

    Records(Source source, boolean compressed) {
      this.source = source;
      this.records = new WarcRecords(WarcBytes.of(source, compressed));
      this.skips = new SkippedRecords(source.place());
      this.pages = new WarcPages(source.meter().limits().maxRecordBytes(), skips);
    }

    @Override
    public Optional<Stream<ReadResult>> next() throws IOException {
      while (true) {
        count++;
        try {
          var entry = records.next();
          if (entry.isEmpty()) {
            return skips.take();
          }
          var page = pages.page(entry.get());
          if (page.isPresent()) {
            return Optional.of(results(page.get()));
          }
          records.finish();
        } catch (WarcDamage damage) {
          return rejected(damage.refusal());
        } catch (ZipException damage) {
          records.giveUp();
          return rejected(new WarcDamage(damage).refusal());
        } catch (Refusal refusal) {
          if (source.meter().isSpent()) {
            throw refusal;
          }
          return rejected(refusal);
        }
      }
    }

    private Stream<ReadResult> results(WarcPages.Page page) throws IOException {
      var record = source.record(String.valueOf(count), page.content(), page.known());
      return page.html() ? formats.readHtml(record) : formats.readText(record);
    }

    private Optional<Stream<ReadResult>> rejected(Refusal refusal) {
      var place = source.place().record(String.valueOf(count));
      var problem = place.problem(refusal.reason(), refusal.advice());
      return Optional.of(Stream.of(new ReadResult.Rejected(problem)));
    }
  }
}
