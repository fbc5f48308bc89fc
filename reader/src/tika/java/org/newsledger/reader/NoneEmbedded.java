package org.newsledger.reader;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Leaves out what is embedded in a document: images, tables, other documents. */
final class NoneEmbedded implements EmbeddedDocumentExtractor {

  @Override
  public boolean shouldParseEmbedded(Metadata embedded) {
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream bytes, ContentHandler handler, Metadata embedded, boolean outputHtml) {}
}
