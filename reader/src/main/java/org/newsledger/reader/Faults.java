package org.newsledger.reader;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;

/** The wording of the problems that files have. */
final class Faults {
  /** How libraries say that the end is missing. */
  private static final Pattern CUT =
      Pattern.compile(
          "truncated|unexpected end|premature|end of (?:stream|file)", CASE_INSENSITIVE);

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

  static Problem empty(Place place) {
    return place.problem("is empty", "Fetch the article again, or remove the file.");
  }

  static Problem foreign(Place place, String what) {
    return place.problem(
        "is not read: it is " + what, "Save its text as .txt, or remove the file.");
  }

  /** What only a build with Apache Tika reads. */
  static Problem forTika(Place place, String what) {
    return place.problem(
        "is not read: it is " + what,
        "Build Newsledger with -Ptika (NEWSLEDGER_MAVEN_OPTIONS=-Ptika ./newsledger run …), or save"
            + " its text as .txt.");
  }

  static Problem ownEntities(Place place) {
    return place.problem(
        "declares entities of its own in a DTD, which are never resolved",
        "Save the page without them, or its text as .txt.");
  }

  static Problem encrypted(Place place) {
    return place.problem(
        "is encrypted, or packed in a way that is not read",
        "Unpack the archive with its password, or with the program that made it.");
  }

  static Problem noArticle(InputFile file) {
    return Problem.of(
        file.sourceFile(), "holds no article", "Fetch or copy it again, or remove it.");
  }

  static Problem noSuchRecord(String sourceFile, String record) {
    return new Problem(
        sourceFile,
        record,
        "has a row in documents.csv, but the file holds no such record",
        "Write the record as articles.csv names it, behind a #, or remove the row.");
  }

  static Problem noPage(Place place) {
    return place.problem("holds no page", "Save the page again, or its text as .txt.");
  }

  static Problem noRecords(Place place) {
    return place.problem("holds no file", "Pack it again, or remove it.");
  }

  static Problem brokenOff(Place place) {
    return place.problem(
        "breaks off: its end is missing", "Fetch or copy it again; what came before was read.");
  }

  /** What ends the reading of a file or container before its end. */
  static Problem ended(Place place, Throwable fault) {
    if (fault instanceof Refusal refusal) {
      return place.problem(refusal.reason(), refusal.advice());
    }
    if (fault instanceof FileSystemException missing) {
      return unreadable(place.sourceFile(), missing);
    }
    if (fault instanceof EOFException || CUT.matcher(message(fault)).find()) {
      return brokenOff(place);
    }
    if (fault instanceof UnsupportedZipFeatureException) {
      return place.problem(
          "cannot be read on behind a member that is encrypted or packed in an unknown way",
          "Unpack the archive with its password, or with the program that made it.");
    }
    return place.problem(
        "is damaged: " + message(fault), "Fetch or copy it again; what came before was read.");
  }

  private static String message(Throwable fault) {
    return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
  }
}
