package org.newsledger.reader;

import java.util.List;

/**
 * The inputs of a run.
 *
 * @param files in code-unit order of their {@code sourceFile}
 * @param problems what could not be listed, and rows of {@code documents.csv} that were not used,
 *     in the order of their files
 */
public record Inventory(List<InputFile> files, List<Problem> problems) {
  public Inventory {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
