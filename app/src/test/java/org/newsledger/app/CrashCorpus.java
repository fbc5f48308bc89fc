package org.newsledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Small articles in files and archives, some of them copies, some faulty; by a seed. */
final class CrashCorpus {

  private final int articles;
  private final long seed;

  CrashCorpus(int articles, long seed) {
    this.articles = articles;
    this.seed = seed;
  }

  /** Writes the inputs. */
  void write(Shell shell) throws IOException {
    Random random = new Random(seed);
    Map<String, String> archive = new LinkedHashMap<>();
    for (int i = 0; i < articles; i++) {
      String text = text(random.nextInt(articles * 2), i);
      shell.write(name(i), i % 11 == 3 ? "fault " + i : text);
      archive.put(i + ".txt", i % 5 == 0 ? text : i % 13 == 6 ? "fault " + i : "Act " + text);
    }
    shell.zip("a.zip", archive).zip("b/b.zip", archive).write("odd.bin", "\0\1\2");
    shell.write("mails.jsonl", lines(archive));
  }

  /** Changes inputs as time does: files go, come and are others now, within archives too. */
  void change(Shell shell) throws IOException {
    Map<String, String> archive = new LinkedHashMap<>();
    for (int i = 0; i < articles; i += 2) {
      archive.put(i + ".txt", text(articles * 3 + i, i));
      shell.write(name(i), text(articles * 4 + i, i));
    }
    for (int i = 1; i < articles; i += 4) {
      Files.delete(shell.input(name(i)));
      shell.write("new/" + i + ".txt", text(articles * 5 + i, i));
    }
    shell.zip("a.zip", archive).write("mails.jsonl", lines(archive));
  }

  private static String name(int i) {
    return "files/" + i % 7 + "/" + i + ".txt";
  }

  private static String text(int group, int others) {
    return "Group " + group + " attacked.\nOthers " + others + " left.\n";
  }

  private static String lines(Map<String, String> articles) {
    StringBuilder lines = new StringBuilder();
    articles.forEach(
        (name, text) ->
            lines.append("{\"text\": \"Told " + text.replace("\n", "\\n") + "\"}").append('\n'));
    return lines.toString();
  }
}
