package org.newsledger.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The wording of the problems that files have. */
final class Faults {
  private Faults() {}

  static Problem unreadable(String sourceFile, IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return Problem.of(
          sourceFile, "may not be read", "Give the user that runs this program leave to read it.");
    }
    if (fault instanceof NoSuchFileException) {
      return Problem.of(
          sourceFile, "is not there", "Restore the file, or remove the link that leads to it.");
    }
    return Problem.of(
        sourceFile, "cannot be read: " + fault.getMessage(), "Look at the disk and run again.");
  }

  static Problem notRegular(String sourceFile) {
    return Problem.of(
        sourceFile, "is neither a file nor a folder", "Remove the pipe, socket or device.");
  }

  static Problem leavesFolder(String sourceFile) {
    return Problem.of(
        sourceFile,
        "is a link that leaves the input folder",
        "Give the folder it leads to as an input of its own.");
  }

  static Problem linkToHiddenFolder(String sourceFile) {
    return Problem.of(
        sourceFile,
        "is a link to a folder that is hidden or the program's own",
        "Give the folder it leads to as an input of its own.");
  }

  static Problem unsupported(String sourceFile, String extension, String supported) {
    return Problem.of(
        sourceFile,
        "format not supported yet: ." + extension,
        "The formats read are " + supported + "; convert the file or remove it.");
  }

  static Problem tooLarge(String sourceFile, long maxBytes) {
    return Problem.of(
        sourceFile,
        "is larger than the limit of %s bytes".formatted(maxBytes),
        "Divide it into articles, or raise the limit.");
  }

  static Problem empty(String sourceFile) {
    return Problem.of(sourceFile, "is empty", "Fetch the article again, or remove the file.");
  }

  static Problem binary(String sourceFile, String what) {
    return Problem.of(
        sourceFile, "is not plain text but " + what, "Save its text as .txt, or remove the file.");
  }
}
