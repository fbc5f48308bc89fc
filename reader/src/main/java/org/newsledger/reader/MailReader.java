package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;

/** The articles of one mail: its body, and the attachments that hold any. */
final class MailReader {
  private static final String MAIL = "eml";
  private static final String PAGE = "mhtml";

  /** Attachments for programs: signatures, invitations, cards, reports of delivery. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "application/(?:pgp-|pkcs7-|x-pkcs7-|ics).*|text/(?:calendar|x-vcard|vcard|x-amp-html)"
              + "|message/(?!rfc822).*|(?:image|audio|video|font)/.*");

  private final Formats formats;
  private final Source source;
  private final Message message;
  private final MailHeader header;
  private final SkippedRecords skipped;
  private final MemberNames names = new MemberNames();

  MailReader(Formats formats, Source source, Message message) {
    this.formats = formats;
    this.source = source;
    this.skipped = new SkippedRecords(source.place());
    this.message = message;
    this.header = new MailHeader(message);
  }

  Stream<ReadResult> results() throws IOException {
    var parts = MailParts.of(message);
    return isPage() ? page(parts) : mail(parts);
  }

  /** A page that a browser saved, which no one has sent. */
  private boolean isPage() {
    return header.has("Snapshot-Content-Location")
        || (!header.has("To") && !header.has("Received") && locatedPage().isPresent());
  }

  private Optional<String> locatedPage() {
    if (message.getBody() instanceof Multipart parts) {
      return parts.getSubType().equals("related") && parts.getCount() > 0
          ? new MailHeader(parts.getBodyParts().get(0)).web("Content-Location")
          : Optional.empty();
    }
    return header.web("Content-Location");
  }

  private Stream<ReadResult> page(List<MailPart> parts) throws IOException {
    var root = parts.stream().filter(MailPart::isHtml).findFirst();
    if (root.isEmpty()) {
      return Stream.of(new ReadResult.Rejected(Faults.noPage(source.place())));
    }
    var url =
        root.get()
            .header()
            .web("Content-Location")
            .or(() -> header.web("Snapshot-Content-Location"));
    return read(
        root.get(), root.get().bytes(), known(Optional.empty(), Optional.empty(), url, PAGE));
  }

  private Stream<ReadResult> mail(List<MailPart> parts) throws IOException {
    var body = parts.stream().filter(MailPart::isInline).findFirst();
    var others = new ArrayList<>(parts);
    var results = Stream.<ReadResult>empty();
    if (body.isPresent()) {
      var text = text(body.get(), others);
      boolean alone = others.isEmpty();
      if (alone || !new String(text, StandardCharsets.ISO_8859_1).isBlank()) {
        results = read(body.get(), text, mailKnown());
      }
    }
    return Stream.concat(results, RecordStream.of(source, attachments(new ArrayDeque<>(others))));
  }

  /** The body's bytes, with those of further plain parts, into which images divide a text. */
  private static byte[] text(MailPart body, List<MailPart> others) throws IOException {
    others.remove(body);
    var text = new ByteArrayOutputStream();
    text.write(body.bytes());
    for (var part : List.copyOf(others)) {
      if (body.isPlain()
          && part.isPlain()
          && part.isInline()
          && part.charset().equals(body.charset())) {
        others.remove(part);
        text.write('\n');
        text.write(part.bytes());
      }
    }
    return text.toByteArray();
  }

  private Stream<ReadResult> read(MailPart part, byte[] bytes, Known known) throws IOException {
    var declared = part.charset().map(known::in).orElse(known);
    var body =
        new Source(
            source.place(),
            new ByteArrayInputStream(bytes),
            source.known().ofRecord(declared),
            source.meter());
    return part.isHtml() ? formats.readHtml(body) : formats.readText(body);
  }

  private RecordReader attachments(Queue<MailPart> parts) {
    var end = new ArrayDeque<>(List.of(skipped));
    return () -> {
      while (!parts.isEmpty()) {
        var results = attachment(parts.remove());
        if (results.isPresent()) {
          return results;
        }
      }
      return end.isEmpty() ? Optional.empty() : end.remove().result().map(Stream::of);
    };
  }

  /** Empty for one that is no article. */
  private Optional<Stream<ReadResult>> attachment(MailPart part) throws IOException {
    var name = names.of(part.name().orElse(""));
    if (FOR_PROGRAMS.matcher(part.type()).matches()) {
      skipped.add(part.type());
      return Optional.empty();
    }
    var known = part.charset().map(Known.NOTHING::in).orElse(Known.NOTHING).from(MAIL);
    var record = source.record(name, new ByteArrayInputStream(part.bytes()), known);
    if (part.entity().getBody() instanceof Message mail) {
      return Optional.of(new MailReader(formats, record, mail).results());
    }
    var group = ForeignContent.of(Head.of(record)).flatMap(ForeignContent::group);
    group.ifPresent(skipped::add);
    return group.isPresent() ? Optional.empty() : Optional.of(formats.read(record));
  }

  private Known mailKnown() {
    return known(header.text("Subject"), header.sender(), header.web("Archived-At"), MAIL);
  }

  private Known known(
      Optional<String> title, Optional<String> author, Optional<String> url, String format) {
    boolean mail = format.equals(MAIL);
    var metadata =
        new Metadata(
            mail ? header.day() : Optional.empty(),
            mail ? header.publisher() : Optional.empty(),
            title,
            author,
            url,
            Optional.empty());
    var known = Known.of(metadata).from(format);
    return header.day().map(known::retrieved).orElse(known);
  }
}
