package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 of inputs, in lower-case hexadecimal digits. */
public final class ContentHash {
  private static final int BUFFER_SIZE = 1 << 16;
  private static final int ID_LENGTH = 16;

  private ContentHash() {}

  /**
   * The hash of the file's bytes, 64 digits, read piece by piece and not decoded. Empty when the
   * file cannot be read; {@link DocumentReader#read} then tells why.
   */
  public static Optional<String> of(InputFile file) {
    var digest = sha256();
    var buffer = new byte[BUFFER_SIZE];
    try (InputStream bytes = Files.newInputStream(file.path())) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  /** The {@code document_id} of an article with these bytes: the first 16 digits of the hash. */
  static String documentId(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, ID_LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
