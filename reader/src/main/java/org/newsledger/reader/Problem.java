package org.newsledger.reader;

/**
 * An input, or a part of one, that was not used. The run goes on without it.
 *
 * @param sourceFile path below the input folder, with {@code /}
 * @param record the place within the file ({@code line 17}); empty where the whole file is meant
 * @param reason what is wrong, to be read after the file's name: {@code is empty}
 * @param advice what the user can do, a sentence
 */
public record Problem(String sourceFile, String record, String reason, String advice) {

  static Problem of(String sourceFile, String reason, String advice) {
    return new Problem(sourceFile, "", reason, advice);
  }
}
