package org.newsledger.app.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of several parts, each with its length, so that no two lists of parts are alike. */
final class Sha256 {

  private static final int BUFFER_SIZE = 1 << 16;

  private final MessageDigest digest;

  Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  Sha256 add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  /** Adds a file's bytes, or the names and bytes of all files below a folder. */
  Sha256 add(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return addFile(path);
    }
    for (Path file : files(path)) {
      add(path.relativize(file).toString().replace('\\', '/'));
      addFile(file);
    }
    return this;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Sha256 addFile(Path file) throws IOException {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(Files.size(file)).flip());
    byte[] buffer = new byte[BUFFER_SIZE];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return this;
  }

  /** 64 lower-case hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
