package org.newsledger.app;

import java.util.ArrayList;
import java.util.List;

/** Rows as an aligned table for a terminal. Long cells are cut, and say so with an ellipsis. */
final class TextTable {

  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> numeric;

  /**
   * @param numeric which columns are aligned at the right
   */
  TextTable(List<String> names, List<Boolean> numeric) {
    this.numeric = List.copyOf(numeric);
    rows.add(names);
  }

  void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::shown).toList());
  }

  private static String shown(String cell) {
    String line = cell.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }

  /** The table's lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(rows.get(0)));
    lines.add(line(widths().stream().map("-"::repeat).toList()));
    rows.stream().skip(1).map(this::line).forEach(lines::add);
    return lines;
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < numeric.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    return widths;
  }

  private String line(List<String> cells) {
    List<Integer> widths = widths();
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String space = " ".repeat(widths.get(i) - cells.get(i).length());
      padded.add(numeric.get(i) ? space + cells.get(i) : cells.get(i) + space);
    }
    return String.join(GAP, padded).stripTrailing();
  }
}
