package org.newsledger.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table in Markdown, its columns as wide as their widest cell. Each row is also told at once on
 * the standard error, so that one who waits sees it, and a run that is cut off leaves something.
 */
final class Table {

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String title, String... columns) {
    this.title = title;
    rows.add(List.of(columns));
  }

  Table row(Object... cells) {
    List<String> row = Arrays.stream(cells).map(Object::toString).toList();
    rows.add(row);
    System.err.println(title + ": " + String.join(" | ", row));
    return this;
  }

  @Override
  public String toString() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |\n"));
    StringBuilder text = new StringBuilder("\n### " + title + "\n\n");
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i), widths)).append(i == 0 ? rule : "");
    }
    return text.toString();
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(' ').append(cell).append(" ".repeat(widths.get(i) - cell.length())).append(" |");
    }
    return line.append('\n').toString();
  }
}
