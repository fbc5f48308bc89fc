package org.newsledger.processor.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks a user's folder of lexicons, so that no file in it goes unread without a word. */
final class UserFolder {
  private static final String EXTENSION = ".tsv";
  private static final int DEPTH = 2;

  private UserFolder() {}

  /**
   * Returns the folder.
   *
   * @throws LexiconException if it holds no lexicon, or one that the program does not have
   */
  static Path checked(Path folder) {
    var files = files(folder);
    if (files.isEmpty()) {
      throw new LexiconException(
          "%s holds no lexicon; lay one there as %s"
              .formatted(folder, folder.resolve("en/NAME.tsv")));
    }
    files.forEach(file -> check(folder, file));
    return folder;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
      return paths.filter(path -> path.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new LexiconException("The lexicon folder " + folder + " cannot be read", e);
    }
  }

  private static void check(Path folder, Path file) {
    var parent = folder.relativize(file).getParent();
    if (parent == null) {
      throw new LexiconException(
          file + " stands in no language's folder; move it to " + folder.resolve("en"));
    }
    var fileName = file.getFileName().toString();
    var name = fileName.substring(0, fileName.length() - EXTENSION.length());
    if (!Lexicons.builtIn(parent.toString()).has(name)) {
      throw new LexiconException(
          "%s: the program has no lexicon %s in the language %s; its name must be one of theirs"
              .formatted(file, name, parent));
    }
  }
}
