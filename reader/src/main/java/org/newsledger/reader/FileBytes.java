package org.newsledger.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file, which is opened when the first of them is asked for. */
final class FileBytes extends InputStream {
  private final Path path;
  private Optional<InputStream> opened = Optional.empty();

  FileBytes(Path path) {
    this.path = path;
  }

  @Override
  public int read() throws IOException {
    return open().read();
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    return open().read(buffer, from, length);
  }

  @Override
  public void close() throws IOException {
    if (opened.isPresent()) {
      opened.get().close();
    }
  }

  private InputStream open() throws IOException {
    if (opened.isEmpty()) {
      opened = Optional.of(Files.newInputStream(path));
    }
    return opened.get();
  }
}
