package org.newsledger.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LineHandlerTest {

  /** Has room for three more characters of a line while it is full. */
  private static final class Disk extends FilterWriter {

    private boolean full;

    Disk(StringWriter file) {
      super(file);
    }

    @Override
    public void write(String line) throws IOException {
      out.write(full ? line.substring(0, 3) : line);
      if (full) {
        throw new IOException("No space left on device");
      }
    }
  }

  @Test
  void tellsOnceThatLinesAreLostAndGoesOnWhenThereIsRoom() {
    StringWriter file = new StringWriter();
    Disk disk = new Disk(file);
    List<String> complaints = new ArrayList<>();
    LineHandler handler =
        new LineHandler(
            disk, LogFormat.PLAIN, () -> "", fault -> complaints.add(fault.getMessage()));
    for (int i = 1; i <= 4; i++) {
      disk.full = i == 2 || i == 3;
      handler.publish(new LogRecord(Level.INFO, "event " + i));
    }

    assertThat(complaints).containsExactly("No space left on device");
    List<String> lines = file.toString().lines().toList();
    assertThat(lines).first().asString().endsWith("event 1");
    assertThat(lines).last().asString().startsWith("20").endsWith("event 4");
    assertThat(file.toString()).doesNotContain("event 2", "event 3");
  }
}
