package org.newsledger.reader;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file met while listing an input, before it has its final name.
 *
 * @param root the real path of the folder it was found in
 */
record FoundFile(Path root, Path path, long size, Instant modified) {

  /** Its name below its folder, after so many of the names of the folders above. */
  String name(int foldersAbove) {
    var from = root;
    for (int step = 0; step < foldersAbove && from.getParent() != null; step++) {
      from = from.getParent();
    }
    return SourceNames.relative(from, path);
  }

  InputFile toInput(String sourceFile, Metadata metadata) {
    return new InputFile(sourceFile, path, size, modified, metadata);
  }
}
