package org.newsledger.reader;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/**
 * PDF: one article. Of the pages the text is read, not what is attached to them, and no image is
 * looked at.
 */
public final class PdfFormat implements DocumentFormat {
  private static final String NAME = "pdf";

  static {
    FontMappers.set(new BundledFont());
  }

  /** For {@link java.util.ServiceLoader}. */
  public PdfFormat() {}

  @Override
  public boolean recognizes(Head head) {
    return ForeignContent.isPdf(head);
  }

  @Override
  public Stream<ReadResult> read(Source source) throws IOException {
    var document = TikaDocument.parse(source, new PDFParser(), context());
    return document.results(NAME, PageText.of(document.paragraphs()), "%%EOF");
  }

  private static ParseContext context() {
    var config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractActions(false);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    config.setExtractAcroFormContent(false);
    // A page that cannot be read would be left out in silence.
    config.setCatchIntermediateIOExceptions(false);
    var context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    return context;
  }
}
