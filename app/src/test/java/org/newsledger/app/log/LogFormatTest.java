package org.newsledger.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFormatTest {

  private static String logged(LogFormat format, String run, LogRecord event) {
    StringWriter out = new StringWriter();
    event.setInstant(Instant.parse("2020-05-01T10:00:00.123456Z"));
    event.setLoggerName("a.B");
    new LineHandler(out, format, () -> run, fault -> {}).publish(event);
    return out.toString();
  }

  private static LogRecord fault() {
    LogRecord event = new LogRecord(Level.SEVERE, "It\nfailed");
    event.setThrown(new IllegalStateException("a \"fault\"", new RuntimeException("its\ncause")));
    return event;
  }

  @Test
  void writesALineOfWords() {
    assertThat(logged(LogFormat.PLAIN, "7", new LogRecord(Level.INFO, "Step begins")))
        .isEqualTo("2020-05-01T10:00:00.123Z INFO run 7 a.B: Step begins\n");
    assertThat(logged(LogFormat.PLAIN, "", fault()))
        .startsWith("2020-05-01T10:00:00.123Z SEVERE a.B: It | failed | java.lang.IllegalState")
        .contains(" | at org.newsledger.app.log.LogFormatTest.fault(")
        .contains(" | Caused by: java.lang.RuntimeException: its | cause | ")
        .containsOnlyOnce("\n");
  }

  @Test
  void writesAnObject() {
    assertThat(logged(LogFormat.JSON, "7", new LogRecord(Level.WARNING, "Slow")))
        .isEqualTo(
            "{\"@timestamp\":\"2020-05-01T10:00:00.123Z\",\"log.level\":\"WARN\",\"message\":\"Slow\""
                + ",\"ecs.version\":\"1.6.0\",\"service.name\":\"newsledger\""
                + ",\"log.logger\":\"a.B\",\"process.pid\":"
                + ProcessHandle.current().pid()
                + ",\"process.thread.id\":"
                + Thread.currentThread().getId()
                + ",\"newsledger.run\":\"7\"}\n");
    assertThat(logged(LogFormat.JSON, "", fault()))
        .contains("\"log.level\":\"ERROR\",\"message\":\"It\\nfailed\"")
        .contains("\"error.type\":\"java.lang.IllegalStateException\"")
        .contains("\"error.message\":\"a \\\"fault\\\"\",\"error.stack_trace\":\"java.lang.")
        .doesNotContain("newsledger.run")
        .containsOnlyOnce("\n");
  }

  @Test
  void leavesOutWhatIsFine() {
    assertThat(logged(LogFormat.PLAIN, "", new LogRecord(Level.FINE, "detail"))).isEmpty();
  }
}
