package org.newsledger.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void oldContent() throws IOException {
    file = Files.writeString(folder.resolve("facts.csv"), "old and longer");
  }

  @Test
  void replacesTheFile() throws IOException {
    AtomicFile.replace(file, out -> out.write("new".getBytes(UTF_8)));

    assertThat(file).hasContent("new");
    assertThat(folder.resolve("facts.csv.part")).doesNotExist();
  }

  @Test
  void leavesTheOldFileWhereWritingFails() {
    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("old and longer");
  }

  @Test
  void writesOverWhatAKilledRunLeft() throws IOException {
    Files.writeString(folder.resolve("facts.csv.part"), "half of something long");

    AtomicFile.replace(file, out -> out.write("new".getBytes(UTF_8)));

    assertThat(file).hasContent("new");
  }
}
