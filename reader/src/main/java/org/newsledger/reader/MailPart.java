package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** A part of a mail that holds no further parts; or a mail within a mail. */
record MailPart(Entity entity) {

  MailHeader header() {
    return new MailHeader(entity);
  }

  String type() {
    return Optional.ofNullable(entity.getMimeType()).orElse("text/plain");
  }

  boolean isHtml() {
    return type().equals("text/html") || type().equals("application/xhtml+xml");
  }

  boolean isPlain() {
    return type().equals("text/plain");
  }

  /** Whether it is meant to be read with the mail rather than saved. */
  boolean isInline() {
    return (isHtml() || isPlain())
        && name().isEmpty()
        && !"attachment".equalsIgnoreCase(entity.getDispositionType());
  }

  Optional<String> name() {
    return Optional.ofNullable(entity.getFilename()).or(this::nameInType);
  }

  private Optional<String> nameInType() {
    return Optional.ofNullable(entity.getHeader().getField("Content-Type"))
        .filter(ContentTypeField.class::isInstance)
        .flatMap(type -> Optional.ofNullable(((ContentTypeField) type).getParameter("name")));
  }

  /** The charset declared; empty where none is, which the library takes for ASCII. */
  Optional<Charset> charset() {
    return Optional.ofNullable(entity.getHeader().getField("Content-Type"))
        .filter(ContentTypeField.class::isInstance)
        .flatMap(type -> Optional.ofNullable(((ContentTypeField) type).getCharset()))
        .flatMap(Charsets::named);
  }

  byte[] bytes() throws IOException {
    if (entity.getBody() instanceof SingleBody body) {
      try (var content = body.getInputStream()) {
        return content.readAllBytes();
      }
    }
    return new byte[0];
  }
}
