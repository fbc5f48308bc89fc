package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

  @TempDir Path folder;

  private List<String> inspect(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "inspect";
    words[1] = folder.resolve("in").toString();
    System.arraycopy(options, 0, words, 2, options.length);
    Shell.Result result = Shell.give(settings -> new LineAnalyser(0), words);
    assertThat(result.status()).isZero();
    return result.out().lines().toList();
  }

  @Test
  void printsADocumentALine() throws IOException {
    new Shell(folder)
        .write("a.txt", "The “army”\n")
        .write("documents.csv", "source_file,published_on\na.txt,2020-05-01\n");

    assertThat(inspect())
        .singleElement()
        .asString()
        .startsWith("{\"source_file\":\"a.txt\",\"document_id\":\"")
        .contains("\"format\":\"text\",\"charset\":\"UTF-8\",\"language\":\"en\"")
        .contains("\"title\":null,\"author\":null,\"publisher\":null")
        .contains("\"published_on\":\"2020-05-01\",\"url\":null")
        .contains(
            "\"segments\":[{\"label\":\"BODY\",\"rule\":\"all\",\"language\":\"en\","
                + "\"text\":\"The “army”\\n\"}")
        .contains("\"body\":\"The “army”\\n\",\"text\":\"The “army”\\n\"")
        .contains("\"count_min\":3,\"count_max\":null,\"count_unit\":\"people\"")
        .contains("\"count_approximate\":true")
        .contains("\"latitude\":-3.5,")
        .contains("\"confidence\":0.7}]")
        .endsWith("\"problem\":null}");
  }

  @Test
  void tellsWhyAnInputGaveNoDocument() throws IOException {
    new Shell(folder).write("bad.txt", "fault").write("odd.xyz", "\0\1\2\3");

    assertThat(inspect()).hasSize(2);
    assertThat(inspect().get(0))
        .startsWith("{\"source_file\":\"bad.txt\",\"document_id\":null")
        .contains("\"facts\":[]")
        .contains("\"problem\":\"the text could not be analysed");
  }

  @Test
  void keepsTheOrderOfTheInputsWithManyThreads() throws IOException {
    Shell shell = new Shell(folder);
    for (int i = 100; i < 200; i++) {
      shell.write(i + ".txt", "Group " + i);
    }

    assertThat(inspect("--threads", "8")).hasSize(100).isSorted();
    assertThat(shell.out()).doesNotExist();
  }
}
