package org.newsledger.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * Reads the members of an archive one after another. Their names are labels; nothing is written.
 */
final class ArchiveReader implements RecordReader {
  private final Formats formats;
  private final Source archive;
  private final ArchiveInputStream<?> members;
  private final BooleanSupplier ended;
  private final MemberNames names = new MemberNames();
  private final SkippedRecords skipped;
  private boolean done;

  /**
   * @param ended whether the mark of the archive's end has been met
   */
  ArchiveReader(
      Formats formats, Source archive, ArchiveInputStream<?> members, BooleanSupplier ended) {
    this.formats = formats;
    this.archive = archive;
    this.skipped = new SkippedRecords(archive.place());
    this.members = members;
    this.ended = ended;
  }

  @Override
  public Optional<Stream<ReadResult>> next() throws IOException {
    Optional<Stream<ReadResult>> results = Optional.empty();
    while (results.isEmpty() && !done) {
      var member = Optional.<ArchiveEntry>ofNullable(members.getNextEntry());
      done = member.isEmpty();
      results = done ? atEnd() : read(member.get());
    }
    return results;
  }

  private Optional<Stream<ReadResult>> atEnd() throws IOException {
    members.close();
    if (!ended.getAsBoolean()) {
      return Optional.of(
          Stream.concat(
              skipped.result().stream(),
              Stream.of(new ReadResult.Rejected(Faults.brokenOff(archive.place())))));
    }
    return names.isEmpty()
        ? Optional.of(Stream.of(new ReadResult.Rejected(Faults.noRecords(archive.place()))))
        : skipped.result().map(Stream::of);
  }

  /** Empty for a member that is no article. */
  private Optional<Stream<ReadResult>> read(ArchiveEntry member) {
    if (member.isDirectory()) {
      return Optional.empty();
    }
    var name = names.of(member.getName());
    var kind = MemberNames.kind(name).or(() -> kind(member));
    if (kind.isPresent()) {
      skipped.add(kind.get());
      return Optional.empty();
    }
    var source = archive.record(name, archive.meter().expanded(members), Known.NOTHING);
    if (!members.canReadEntryData(member)) {
      return Optional.of(Stream.of(new ReadResult.Rejected(Faults.encrypted(source.place()))));
    }
    return read(source);
  }

  private Optional<Stream<ReadResult>> read(Source member) {
    try {
      var group = ForeignContent.of(Head.of(member)).flatMap(ForeignContent::group);
      if (group.isPresent()) {
        skipped.add(group.get());
        return Optional.empty();
      }
      return Optional.of(formats.read(member));
    } catch (Refusal refusal) {
      return Optional.of(Stream.of(member.rejected(refusal)));
    } catch (IOException fault) {
      // Of this member alone, unless the archive cannot be read on either.
      return Optional.of(Stream.of(new ReadResult.Rejected(Faults.ended(member.place(), fault))));
    }
  }

  private static Optional<String> kind(ArchiveEntry member) {
    return member instanceof TarArchiveEntry entry && !entry.isFile()
        ? Optional.of("link or device")
        : Optional.empty();
  }
}
