package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/security.md} claims. */
class SecurityTest {

  private static final String SECRET = "nobody may read this";
  private static final String LISTENS = "0A";
  private static final List<String> CSV = List.of("facts.csv", "articles.csv", "problems.csv");

  @TempDir Path folder;

  private Shell shell;
  private Path secret;

  @BeforeEach
  void aSecretBesideTheInputs() throws IOException {
    shell = new Shell(folder);
    secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
  }

  private void assertSecretIsKept() throws IOException {
    for (String name : CSV) {
      assertThat(shell.text(name)).doesNotContain(SECRET);
    }
  }

  private Process running() throws IOException, InterruptedException {
    shell.write("a.txt", "Group\n");
    Process process =
        shell.process(List.of(), 60_000, shell.command("run", folder.resolve("in").toString()));
    Path log = folder.resolve("process.log");
    for (int i = 0; i < 600 && !Files.readString(log).contains("article 1"); i++) {
      Thread.sleep(100);
    }
    assertThat(log).content().contains("article 1");
    return process;
  }

  private static Set<String> sockets(long process) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/" + process + "/fd"))) {
      for (Path descriptor : open.toList()) {
        String target = Files.readSymbolicLink(descriptor).toString();
        if (target.startsWith("socket:[")) {
          sockets.add(target.substring("socket:[".length(), target.length() - 1));
        }
      }
    }
    return sockets;
  }

  /** The sockets that listen, or that wait for packets, in the tables of the kernel. */
  private static Set<String> listening(long process) throws IOException {
    Set<String> listening = new HashSet<>();
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      Path file = Path.of("/proc/" + process + "/net/" + table);
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length > 9 && (columns[3].equals(LISTENS) || table.startsWith("udp"))) {
          listening.add(columns[9]);
        }
      }
    }
    return listening;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void listensToNoNetwork() throws IOException, InterruptedException {
    Process process = running();
    try {
      Set<String> ours = sockets(process.pid());
      ours.retainAll(listening(process.pid()));
      assertThat(ours).isEmpty();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void takesNoPasswordFromTheCommandLine() throws IOException {
    shell.write("a.txt", "Group\n");
    String url = "jdbc:h2:file:" + folder.resolve("l") + ";PASSWORD=hunter2";

    Shell.Result result = shell.run("--database", url);

    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.out() + result.err()).contains("password").doesNotContain("hunter2");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void givesOthersNoMoreThanTheUserLets() throws IOException, InterruptedException {
    shell.write("a.txt", "Group\n");
    Process process =
        shell.process(
            List.of("bash", "-c", "umask 027; exec \"$@\"", "bash"),
            SlowNewsledger.class,
            List.of(),
            List.of("0"),
            shell.command("run", folder.resolve("in").toString()));
    assertThat(process.waitFor()).isZero();

    try (Stream<Path> written = Files.walk(shell.out())) {
      for (Path file : written.toList()) {
        assertThat(Files.getPosixFilePermissions(file))
            .as(file.toString())
            .doesNotContain(
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_WRITE,
                PosixFilePermission.GROUP_WRITE)
            .contains(PosixFilePermission.OWNER_READ);
      }
    }
  }

  @Test
  void writesThroughNoLink() throws IOException {
    shell.write("a.txt", "Group\n");
    Files.createDirectories(shell.out());
    Files.createSymbolicLink(shell.out().resolve("facts.csv.part"), secret);

    assertThat(shell.run().status()).isEqualTo(ExitStatus.FAILED);
    assertThat(secret).hasContent(SECRET);
  }

  private List<String> cells(String name) throws IOException {
    List<String> cells = new ArrayList<>();
    try (var records =
        CSVFormat.RFC4180.parse(Files.newBufferedReader(shell.out().resolve(name)))) {
      for (CSVRecord record : records) {
        cells.addAll(record.toList());
      }
    }
    return cells;
  }

  @Test
  void writesNoFormula() throws IOException {
    for (String start : new String[] {"=1+1", "+1", "-1", "@A1", "\t=1"}) {
      shell.write(start + " good.txt", start + " attacked\n" + start + "\n");
      shell.write(start + " bad.txt", "fault " + start);
    }
    shell.zip("=z.zip", Map.of("=m.txt", "=2\n", "-bad.txt", "fault"));
    shell.run();

    for (String name : CSV) {
      assertThat(cells(name))
          .as(name)
          .noneMatch(cell -> cell.matches("(?s)[=+@\t\r\0].*|-(?!\\d+(\\.\\d+)?$).*"));
      assertThat(cells(name)).as(name).anyMatch(cell -> cell.startsWith("'="));
    }
  }

  @Test
  void takesNamesAndTextsForNoSql() throws IOException {
    String sql = "x'); DROP TABLE fact; --";
    shell.write(sql + ".txt", sql + "\n").run();

    assertThat(shell.run().status()).isZero();
    assertThat(shell.column("facts.csv", "evidence")).containsExactly(sql);
    assertThat(shell.column("facts.csv", "source_file")).containsExactly(sql + ".txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM fact",
        "SELECT 1; DELETE FROM fact",
        "CREATE ALIAS x AS 'void x() {}'",
        "CALL FILE_WRITE('x', 'SECRET')",
        "CALL CSVWRITE('SECRET', 'SELECT 1')",
        "SELECT FILE_READ('SECRET')",
        "SELECT * FROM CSVREAD('SECRET')",
        "SCRIPT TO 'SECRET'",
        "RUNSCRIPT FROM 'SECRET'",
        "SELECT * FROM LINK_SCHEMA('x', '', 'jdbc:h2:mem:x', '', '', '')",
        "BACKUP TO 'SECRET'",
        "SHUTDOWN",
        "ALTER USER reader ADMIN TRUE",
        "SET PASSWORD 'x'"
      })
  void answersNoQueryThatDoesMore(String query) throws IOException {
    shell.write("a.txt", "Group\n").run();
    byte[] before = Files.readAllBytes(shell.out().resolve("ledger.mv.db"));

    Shell.Result result = shell.give("sql", query.replace("SECRET", secret.toString()));

    assertThat(result.out()).doesNotContain(SECRET);
    assertThat(shell.out().resolve("ledger.mv.db")).hasBinaryContent(before);
    assertThat(secret).hasContent(SECRET);
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void followsNoLinkOutOfTheInputs() throws IOException {
    shell.write("a.txt", "Group\n");
    Files.createSymbolicLink(shell.input("link.txt"), secret);
    Files.createSymbolicLink(shell.input("folder"), folder);
    shell.run();

    assertSecretIsKept();
    assertThat(shell.column("problems.csv", "source_file")).contains("link.txt", "folder");
  }

  @Test
  void unpacksNothing() throws IOException {
    shell.zip("z.zip", Map.of("../../slip.txt", "Group\n", "/tmp/newsledger-slip.txt", "Others\n"));
    shell.run();

    assertThat(shell.column("articles.csv", "words")).hasSize(2);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().contains("slip"))).isEmpty();
    }
    assertThat(Path.of("/tmp/newsledger-slip.txt")).doesNotExist();
  }

  @Test
  void resolvesNoEntityFromElsewhere() throws IOException {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    String item =
        "<item><title>Attack</title><description>Rebels &e; attacked</description></item>";
    shell
        .write(
            "feed.xml",
            "<?xml version=\"1.0\"?>" + doctype + "<rss><channel>" + item + "</channel></rss>")
        .write("page.html", doctype + "<html><body><p>Rebels &e; attacked</p></body></html>")
        .write("other.xml", "<?xml version=\"1.0\"?>" + doctype + "<x>Rebels &e;</x>");
    shell.run();

    assertSecretIsKept();
  }
}
