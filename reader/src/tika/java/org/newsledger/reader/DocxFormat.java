package org.newsledger.reader;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Word documents (DOCX): one article, without headers, footers and what was deleted from it. */
public final class DocxFormat implements DocumentFormat {
  private static final String NAME = "docx";

  /** What an encrypted document is wrapped in. */
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1";

  private static final String ARCHIVE_END = "PK\u0005\u0006";

  /** For {@link java.util.ServiceLoader}. */
  public DocxFormat() {}

  @Override
  public boolean recognizes(Head head) {
    return ForeignContent.isWord(head) || isWrapped(head);
  }

  private static boolean isWrapped(Head head) {
    return head.has(OLE, 0) && head.extension().equals(NAME);
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    boolean wrapped = isWrapped(Head.of(source));
    Parser parser = wrapped ? new OfficeParser() : new OOXMLParser();
    var document = TikaDocument.parse(source, parser, context());
    return document.results(
        NAME, String.join("\n\n", document.paragraphs()), wrapped ? "" : ARCHIVE_END);
  }

  private static ParseContext context() {
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setExtractMacros(false);
    var context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    return context;
  }
}
