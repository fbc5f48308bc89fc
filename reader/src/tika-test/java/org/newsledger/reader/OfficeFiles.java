package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes PDF and Word documents for tests. */
final class OfficeFiles {
  private static final float LEADING = 14;
  private static final float TOP = 740;

  private OfficeFiles() {}

  /** Writes a document. */
  @FunctionalInterface
  interface Content<T> {
    void write(T document) throws IOException;
  }

  /** Lines of text for each page; an empty one leaves as much room as a paragraph's end. */
  @SafeVarargs
  static byte[] pdf(List<String>... pages) {
    return pdf(document -> {}, pages);
  }

  @SafeVarargs
  static byte[] pdf(Content<PDDocument> more, List<String>... pages) {
    try (var document = new PDDocument()) {
      for (var lines : pages) {
        var page = new PDPage();
        document.addPage(page);
        write(document, page, lines);
      }
      more.write(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void write(PDDocument document, PDPage page, List<String> lines)
      throws IOException {
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.newLineAtOffset(72, TOP);
      for (var line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -LEADING);
      }
      content.endText();
    }
  }

  static void described(PDDocument document, String title, String author, Instant made) {
    var information = document.getDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(made.toEpochMilli());
    information.setCreationDate(calendar);
  }

  static void locked(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
  }

  static byte[] docx(Content<XWPFDocument> content) {
    try (var document = new XWPFDocument()) {
      content.write(document);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static void paragraphs(XWPFDocument document, String... texts) {
    for (var text : texts) {
      document.createParagraph().createRun().setText(text);
    }
  }

  static void described(XWPFDocument document, String title, String author, Instant made) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator(author);
    properties.setCreated(Optional.of(Date.from(made)));
    properties.setModified(Optional.of(Date.from(made)));
  }

  static byte[] locked(byte[] docx) {
    try (var wrapped = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var inner = OPCPackage.open(new ByteArrayInputStream(docx));
          var out = encryptor.getDataStream(wrapped)) {
        inner.save(out);
      }
      var bytes = new ByteArrayOutputStream();
      wrapped.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InvalidFormatException | GeneralSecurityException fault) {
      throw new AssertionError(fault);
    }
  }
}
