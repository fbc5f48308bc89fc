package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Mails, and the web pages that browsers save as MHTML, which are written in the same way. */
final class MailFormat implements DocumentFormat {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,75}):.*");

  /** Fields that only programs write: a text may well begin with "From:" and "Date:". */
  private static final Set<String> TECHNICAL =
      Set.of(
          "mime-version",
          "received",
          "message-id",
          "return-path",
          "delivered-to",
          "content-transfer-encoding",
          "x-mailer",
          "snapshot-content-location");

  private static final Set<String> USUAL =
      Set.of("from", "to", "subject", "date", "content-type", "content-location");

  private static final Set<String> EXTENSIONS = Set.of("eml", "mht", "mhtml");

  /** A text may begin with lines like a mail's; so a mail without technical fields needs a name. */
  private static final int FEWEST_IF_NAMED = 2;

  private static final int LONGEST_HEADER = 1 << 20;
  private static final int MOST_HEADERS = 10_000;

  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setStrictParsing(false)
          .setMaxLineLen(-1)
          .setMaxHeaderLen(LONGEST_HEADER)
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxContentLen(-1)
          .build();

  private final Formats formats;

  MailFormat(Formats formats) {
    this.formats = formats;
  }

  @Override
  public boolean recognizes(Head head) {
    var names = new HashSet<String>();
    var lines = head.text().lines().iterator();
    for (var line = next(lines); !line.isEmpty(); line = next(lines)) {
      var field = FIELD.matcher(line);
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (names.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
        break;
      }
    }
    long usual = names.stream().filter(USUAL::contains).count();
    return (usual >= 1 && names.stream().anyMatch(TECHNICAL::contains))
        || (usual >= FEWEST_IF_NAMED && EXTENSIONS.contains(head.extension()));
  }

  private static String next(Iterator<String> lines) {
    return lines.hasNext() ? lines.next() : "";
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LENIENT);
    builder.setBodyFactory(new BasicBodyFactory(true));
    var message = builder.parseMessage(new ByteArrayInputStream(source.readAll()));
    return new MailReader(formats, source, message).results();
  }
}
