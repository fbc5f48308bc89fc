package org.newsledger.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/** What the fields above a mail or one of its parts say. */
record MailHeader(Entity entity) {
  /** The day where the sender is: "Tue, 02 Feb 2021 23:10:01 -0500". */
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\\d{4})\\b");

  /** As RFC 5322 names them. */
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern FOLD = Pattern.compile("[\\s\\p{Cntrl}]+");

  private static final Pattern LIST_ID = Pattern.compile("^\"?([^<\"]{1,500}?)\"?\\s{0,20}<");
  private static final Pattern WEB = Pattern.compile("<?(https?://[^\\s<>]+)>?");

  /** A field's text, unfolded and decoded; empty where there is none. */
  Optional<String> text(String name) {
    return raw(name)
        .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
        .map(body -> FOLD.matcher(body).replaceAll(" ").strip())
        .filter(body -> !body.isEmpty());
  }

  boolean has(String name) {
    return raw(name).isPresent();
  }

  private Optional<String> raw(String name) {
    return Optional.<Header>ofNullable(entity.getHeader())
        .flatMap(header -> Optional.ofNullable(header.getField(name)))
        .flatMap(field -> Optional.ofNullable(field.getBody()));
  }

  Optional<String> web(String name) {
    return text(name).map(WEB::matcher).filter(url -> url.lookingAt()).map(url -> url.group(1));
  }

  Optional<LocalDate> day() {
    var day = DAY.matcher(text("Date").orElse(""));
    if (!day.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1))));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The sender's name, or address where there is no name. */
  Optional<String> sender() {
    return raw("From")
        .map(from -> LenientAddressParser.DEFAULT.parseAddressList(from).flatten())
        .flatMap(MailHeader::first)
        .map(from -> Optional.ofNullable(from.getName()).orElse(from.getAddress()))
        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).strip())
        .filter(name -> !name.isEmpty());
  }

  private static Optional<Mailbox> first(MailboxList senders) {
    return senders.stream().findFirst();
  }

  /** The organisation or mailing list that the mail comes from. */
  Optional<String> publisher() {
    return text("Organization")
        .or(
            () ->
                text("List-Id")
                    .map(LIST_ID::matcher)
                    .filter(id -> id.find())
                    .map(id -> id.group(1)));
  }
}
