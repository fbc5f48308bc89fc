package org.newsledger.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Bytes to be read: those of a file, or of a record of a container.
 *
 * @param bytes buffered, so that it can be marked and reset
 * @param meter what reading the file has cost so far
 */
record Source(Place place, InputStream bytes, Known known, Meter meter) {

  Source {
    bytes = bytes.markSupported() ? bytes : new BufferedInputStream(bytes);
  }

  static Source of(InputFile file, ReaderLimits limits) {
    var meter = new Meter(limits);
    var modified = file.modified().atZone(ZoneOffset.UTC).toLocalDate();
    return new Source(
        Place.of(file.sourceFile()),
        meter.read(new FileBytes(file.path())),
        Known.of(file.metadata()).retrieved(modified),
        meter);
  }

  String sourceFile() {
    return place.sourceFile();
  }

  Metadata metadata() {
    return known.metadata();
  }

  Optional<LocalDate> retrievedOn() {
    return known.retrievedOn();
  }

  /** A record of this container, one level deeper. */
  Source record(String name, InputStream content, Known ofRecord) {
    return new Source(place.record(name), content, known.ofRecord(ofRecord), meter);
  }

  /** The same input without its compression. */
  Source unpacked(InputStream content) {
    return new Source(place.unpacked(), meter.expanded(content), known, meter);
  }

  /**
   * All the bytes.
   *
   * @throws Refusal if they are more than a document may have
   */
  byte[] readAll() throws IOException {
    var all = bytes.readNBytes((int) most());
    if (bytes.read() >= 0) {
      throw tooLarge();
    }
    return all;
  }

  /** How many bytes a document may have here. */
  long most() {
    var limits = meter.limits();
    return place.record().isEmpty() ? limits.maxBytes() : limits.maxRecordBytes();
  }

  Refusal tooLarge() {
    return place.record().isEmpty() ? Refusal.tooLarge(most()) : Refusal.recordTooLarge(most());
  }

  /**
   * The article that stands here.
   *
   * @param format what it is called unless it is the record of a container with a name of its own
   * @param content the bytes that {@code decoded} was got from, which make the document's id
   */
  ReadResult document(String format, Markup markup, byte[] content, Decoded decoded) {
    return new ReadResult.Document(
        new SourceDocument(
            sourceFile(),
            ContentHash.documentId(content),
            known.format().orElse(format),
            markup,
            decoded.charset().name(),
            known.metadata(),
            known.retrievedOn(),
            decoded.text()));
  }

  ReadResult rejected(Refusal refusal) {
    return new ReadResult.Rejected(place.problem(refusal.reason(), refusal.advice()));
  }
}
