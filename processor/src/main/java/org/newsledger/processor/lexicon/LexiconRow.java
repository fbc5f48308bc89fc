package org.newsledger.processor.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a lexicon file.
 *
 * @param file the file's name, for messages
 * @param line its line there, from 1
 * @param cells the values; as many as the lexicon has columns, empty where the file leaves them out
 */
public record LexiconRow(String file, int line, List<String> cells) {

  public LexiconRow {
    cells = List.copyOf(cells);
  }

  /** The value in a column, from 0. */
  public String get(int column) {
    return cells.get(column);
  }

  /** The value in a column as a list divided by {@code |}; empty for an empty cell. */
  public List<String> list(int column) {
    String cell = get(column);
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }

  /** The value in a column as a constant of {@code type}, written in any case and with hyphens. */
  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    return constant(get(column), type);
  }

  /** The alternatives of a column as constants of {@code type}. */
  public <E extends Enum<E>> List<E> constants(int column, Class<E> type) {
    return list(column).stream().map(word -> constant(word, type)).toList();
  }

  private <E extends Enum<E>> E constant(String word, Class<E> type) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw error("'" + word + "' is not one of " + Arrays.toString(type.getEnumConstants()));
    }
  }

  /** The value in a column as a number. */
  public double number(int column) {
    try {
      return Double.parseDouble(get(column));
    } catch (NumberFormatException e) {
      throw error("'" + get(column) + "' is not a number");
    }
  }

  /** An exception that names this entry's file and line. */
  public LexiconException error(String what) {
    return new LexiconException(file + ", line " + line + ": " + what);
  }
}
