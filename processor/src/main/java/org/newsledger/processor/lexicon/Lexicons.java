package org.newsledger.processor.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lexicon files: the program's own, {@code lexicon/<language>/<name>.tsv} among its
 * resources, and those of a user's folder of the same layout, whose entries are added and replace
 * entries of the same key.
 */
public final class Lexicons {

  private static final String ROOT = "/lexicon/";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String language;
  private final Optional<Path> userFolder;

  private Lexicons(String language, Optional<Path> userFolder) {
    this.language = language;
    this.userFolder = userFolder;
  }

  /** The program's own lexicons of a language, a BCP 47 tag. */
  public static Lexicons builtIn(String language) {
    return new Lexicons(language, Optional.empty());
  }

  /**
   * The program's own lexicons with those of {@code folder}, which holds {@code <language>/}.
   *
   * @throws LexiconException if the folder holds nothing that the program would read
   */
  public static Lexicons withFolder(String language, Path folder) {
    return new Lexicons(language, Optional.of(UserFolder.checked(folder)));
  }

  /** The same sources for another language. */
  public Lexicons inLanguage(String other) {
    return new Lexicons(other, userFolder);
  }

  /** Whether the program has this lexicon in this language. */
  public boolean has(String name) {
    return Lexicons.class.getResource(resource(name)) != null;
  }

  /**
   * A lexicon's entries in the order of the file, the user's last.
   *
   * @param name the file's name without {@code .tsv}
   * @param keyColumns how many columns from the left make an entry's key
   * @param columns the columns' names, for messages; trailing ones may be left out in the file
   * @throws LexiconException if the file is missing or has a bad or doubled row
   */
  public List<LexiconRow> rows(String name, int keyColumns, String... columns) {
    Map<List<String>, LexiconRow> rows = new LinkedHashMap<>();
    add(rows, read(resource(name).substring(1), builtInLines(name), columns), keyColumns);
    userFile(name)
        .ifPresent(file -> replace(rows, read(file.toString(), lines(file), columns), keyColumns));
    return List.copyOf(rows.values());
  }

  private String resource(String name) {
    return ROOT + language + "/" + name + ".tsv";
  }

  private Optional<Path> userFile(String name) {
    return userFolder.map(f -> f.resolve(language).resolve(name + ".tsv")).filter(Files::exists);
  }

  private List<String> builtInLines(String name) {
    try (InputStream in = Lexicons.class.getResourceAsStream(resource(name))) {
      if (in == null) {
        throw new LexiconException("There is no lexicon " + resource(name).substring(1));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new LexiconException("Cannot read lexicon " + resource(name).substring(1), e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      var text = Files.readString(file, StandardCharsets.UTF_8);
      return text.substring(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0).lines().toList();
    } catch (IOException e) {
      throw new LexiconException("Cannot read " + file + "; is it UTF-8 text?", e);
    }
  }

  private static List<LexiconRow> read(String file, List<String> lines, String... columns) {
    List<LexiconRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(file, i + 1, line, columns));
      }
    }
    return rows;
  }

  private static LexiconRow row(String file, int number, String line, String... columns) {
    List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    cells.replaceAll(String::strip);
    while (cells.size() < columns.length) {
      cells.add("");
    }
    LexiconRow row = new LexiconRow(file, number, cells);
    if (cells.size() > columns.length || cells.get(0).isEmpty()) {
      throw row.error("expected the columns " + String.join(", ", columns) + ", divided by tabs");
    }
    return row;
  }

  private static void add(
      Map<List<String>, LexiconRow> rows, List<LexiconRow> more, int keyColumns) {
    for (LexiconRow row : more) {
      LexiconRow former = rows.putIfAbsent(row.cells().subList(0, keyColumns), row);
      if (former != null) {
        throw row.error("stands in line " + former.line() + " already; remove one of the two");
      }
    }
  }

  private static void replace(
      Map<List<String>, LexiconRow> rows, List<LexiconRow> more, int keyColumns) {
    for (LexiconRow row : more) {
      rows.put(row.cells().subList(0, keyColumns), row);
    }
  }
}
