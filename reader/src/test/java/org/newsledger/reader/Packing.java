package org.newsledger.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs files for tests. */
final class Packing {
  /** A member of an archive. */
  static final class Member {
    private final String name;
    private final byte[] bytes;

    Member(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    static Member of(String name, String text) {
      return new Member(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  private Packing() {}

  static byte[] gzip(byte[] bytes) {
    return written(
        stream -> {
          try (var packed = new GZIPOutputStream(stream)) {
            packed.write(bytes);
          }
        });
  }

  static byte[] bzip2(byte[] bytes) {
    return written(
        stream -> {
          try (var packed = new BZip2CompressorOutputStream(stream)) {
            packed.write(bytes);
          }
        });
  }

  static byte[] zip(Member... members) {
    return written(
        stream -> {
          try (var archive = new ZipArchiveOutputStream(stream)) {
            for (var member : members) {
              var entry = new ZipArchiveEntry(member.name);
              entry.setTime(0);
              archive.putArchiveEntry(entry);
              archive.write(member.bytes);
              archive.closeArchiveEntry();
            }
          }
        });
  }

  static byte[] tar(Member... members) {
    return written(
        stream -> {
          try (var archive = new TarArchiveOutputStream(stream)) {
            archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (var member : members) {
              var entry = new TarArchiveEntry(member.name);
              entry.setModTime(0);
              entry.setSize(member.bytes.length);
              archive.putArchiveEntry(entry);
              archive.write(member.bytes);
              archive.closeArchiveEntry();
            }
          }
        });
  }

  private static byte[] written(Writing writing) {
    var stream = new ByteArrayOutputStream();
    try {
      writing.to(stream);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return stream.toByteArray();
  }
}
