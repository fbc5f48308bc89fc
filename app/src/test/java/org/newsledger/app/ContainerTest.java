package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of many articles. */
class ContainerTest {

  private static final String TABLES =
      """
      SELECT 'document ' || d.document_id || ' ' || d.source_file || ' ' || d.record_no FROM document d
      UNION ALL SELECT 'fact ' || fact_id || ' ' || evidence FROM fact
      UNION ALL SELECT 'duplicate ' || document_id || ' ' || source_file FROM duplicate
      UNION ALL SELECT 'problem ' || source_file || ' ' || record FROM problem
      UNION ALL SELECT 'source ' || source_file || ' ' || state FROM source
      ORDER BY 1
      """;

  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void noInput() {
    shell = new Shell(folder);
  }

  private static Map<String, String> articles(int first, int end) {
    Map<String, String> articles = new LinkedHashMap<>();
    for (int i = first; i < end; i++) {
      articles.put(i + ".txt", "Group " + i + " attacked the town.\nOthers left.\n");
    }
    return articles;
  }

  private String tables() {
    return shell.give("sql", "--csv", TABLES).out();
  }

  @Test
  void keepsTheOrderOfTheRecords() throws IOException {
    shell.zip("a.zip", articles(8, 12)).write("a.txt", "The army\n").run();

    assertThat(shell.column("articles.csv", "source_file"))
        .containsExactly("a.txt", "a.zip#8.txt", "a.zip#9.txt", "a.zip#10.txt", "a.zip#11.txt");
    assertThat(shell.column("facts.csv", "source_file")).hasSize(9).startsWith("a.txt");
  }

  @Test
  void makesTheSameOfIdenticalArticlesWhateverTheThreads() throws IOException {
    shell
        .zip("b.zip", articles(0, 60))
        .zip("a.zip", articles(30, 90))
        .write("c.txt", articles(45, 46).get("45.txt"));
    shell.run("--threads", "1");
    String expected = tables();
    byte[] articles = Files.readAllBytes(shell.out().resolve("articles.csv"));
    assertThat(expected.lines().filter(line -> line.startsWith("duplicate"))).hasSize(31);

    shell = shell.into("threads");
    shell.give("run", "--threads", "4", "--chunk", "3", folder.resolve("in").toString());

    assertThat(tables()).isEqualTo(expected);
    assertThat(shell.out().resolve("articles.csv")).hasBinaryContent(articles);
  }

  @Test
  void countsArticlesAndFiles() throws IOException {
    Map<String, String> half = articles(0, 3);
    half.put("bad.txt", "fault");
    shell.zip("half.zip", half).zip("none.zip", Map.of("bad.txt", "fault", "worse.txt", "fault 2"));

    Shell.Result result = shell.run("--strict");

    assertThat(result.out()).contains("3 articles read in 1 files, 0 files unchanged, 1 rejected");
    assertThat(result.status()).isEqualTo(3);
    assertThat(shell.column("problems.csv", "source_file"))
        .allMatch(name -> name.startsWith("half.zip") || name.startsWith("none.zip"))
        .hasSize(3);
  }

  @Test
  void isStrictAboutRecordsThatAnEarlierRunRefused() throws IOException {
    Map<String, String> half = articles(0, 3);
    half.put("bad.txt", "fault");
    shell.zip("half.zip", half).run();

    assertThat(shell.run("--strict").status()).isEqualTo(3);
  }

  @Test
  void givesAnotherFileTheArticlesOfADeletedOne() throws IOException {
    shell.zip("a.zip", articles(0, 6)).zip("b.zip", articles(3, 9)).run();
    Files.delete(shell.input("a.zip"));

    shell.run();

    assertThat(shell.column("articles.csv", "source_file"))
        .isEqualTo(
            articles(3, 9).keySet().stream().map(n -> "b.zip#" + n).collect(Collectors.toList()));
  }

  @Test
  void replacesTheRecordsOfAChangedFile() throws IOException {
    shell.zip("a.zip", articles(0, 6)).run();
    shell.zip("a.zip", articles(4, 8)).run();

    assertThat(shell.column("articles.csv", "source_file"))
        .containsExactly("a.zip#4.txt", "a.zip#5.txt", "a.zip#6.txt", "a.zip#7.txt");
  }

  @Test
  void inspectsEveryRecord() throws IOException {
    shell.zip("a.zip", articles(0, 30));

    Shell.Result result =
        Shell.give(s -> new LineAnalyser(0), "inspect", folder.resolve("in").toString());

    assertThat(result.out().lines())
        .hasSize(30)
        .allMatch(line -> line.startsWith("{\"source_file\":\"a.zip#"));
  }
}
