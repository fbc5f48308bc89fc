package org.newsledger.reader;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file to read.
 *
 * @param sourceFile its path below the input folder, with {@code /}; no two inputs share one
 * @param size in bytes, when it was listed
 * @param modified when it was last changed, when it was listed
 * @param metadata what {@code documents.csv} says of it
 */
public record InputFile(
    String sourceFile, Path path, long size, Instant modified, Metadata metadata) {}
