package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HTML and XHTML: one article a page. It is decoded here and taken apart by the processor. */
final class HtmlFormat implements DocumentFormat {
  private static final String NAME = "html";

  /** Elements that a saved page, or a part of one, begins with. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "style",
          "script",
          "base",
          "div",
          "p",
          "article",
          "main",
          "section",
          "header",
          "h1",
          "h2",
          "h3",
          "span",
          "table",
          "ul",
          "ol",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "hr",
          "img",
          "figure",
          "blockquote",
          "center",
          "font",
          "nav",
          "pre",
          "form",
          "iframe",
          "noscript",
          "time",
          "small",
          "html:html");

  /** A page that something stands before: a warning of the server, a comment of the crawler. */
  private static final Pattern LATE_PAGE =
      Pattern.compile("<!doctype\\s+html\\b|<html[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final int LATEST = 4096;

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht", "shtml");

  private static final Pattern END_TAG = Pattern.compile("</[A-Za-z][A-Za-z0-9]*>");

  /** An entity in the document type's own part, which could name a file or grow without end. */
  private static final Pattern OWN_ENTITY =
      Pattern.compile("<!doctype[^>\\[]*+\\[[^\\]]*?<!entity", Pattern.CASE_INSENSITIVE);

  private static final int DOCTYPE_ROOM = 16_384;

  private final Optional<Charset> charset;

  HtmlFormat(ReaderSettings settings) {
    this.charset = settings.charset();
  }

  @Override
  public boolean recognizes(Head head) {
    if (head.root().isPresent()) {
      return ELEMENTS.contains(head.root().get());
    }
    var start = head.text().substring(0, Math.min(LATEST, head.text().length()));
    return LATE_PAGE.matcher(start).find()
        || (EXTENSIONS.contains(head.extension()) && END_TAG.matcher(head.text()).find());
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var bytes = source.readAll();
    var decoded = HtmlCharset.decode(bytes, source.known().charset(), charset);
    return Stream.of(result(source, bytes, decoded));
  }

  private static ReadResult result(Source source, byte[] bytes, Decoded decoded) {
    var text = decoded.text();
    if (text.isBlank()) {
      return new ReadResult.Rejected(Faults.empty(source.place()));
    }
    var binary = BinaryContent.controls(text);
    if (binary.isPresent()) {
      return new ReadResult.Rejected(Faults.foreign(source.place(), binary.get()));
    }
    var start = text.substring(0, Math.min(DOCTYPE_ROOM, text.length()));
    return OWN_ENTITY.matcher(start).find()
        ? new ReadResult.Rejected(Faults.ownEntities(source.place()))
        : source.document(NAME, Markup.HTML, bytes, decoded);
  }
}
