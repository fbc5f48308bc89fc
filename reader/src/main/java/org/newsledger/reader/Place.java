package org.newsledger.reader;

/**
 * Where an input stands.
 *
 * @param file path below the input folder, with {@code /}
 * @param record the record within the file, containers within containers divided by {@code #};
 *     empty for the file itself
 * @param name what it is called, without the ending of a compression: a hint at its format
 * @param depth the containers and compressions that it lies in
 */
record Place(String file, String record, String name, int depth) {

  static Place of(String file) {
    return new Place(file, "", file, 0);
  }

  /** The name of the article that stands here. */
  String sourceFile() {
    return record.isEmpty() ? file : file + "#" + record;
  }

  Place record(String inner) {
    return new Place(file, record.isEmpty() ? inner : record + "#" + inner, inner, depth + 1);
  }

  Place unpacked() {
    int dot = name.lastIndexOf('.');
    return new Place(file, record, dot > 0 ? name.substring(0, dot) : name, depth + 1);
  }

  Problem problem(String reason, String advice) {
    return new Problem(file, record, reason, advice);
  }
}
