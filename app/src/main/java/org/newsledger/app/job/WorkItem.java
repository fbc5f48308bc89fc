package org.newsledger.app.job;

import java.util.Optional;
import org.newsledger.reader.ReadResult;
import org.newsledger.writer.SourceRow;

/**
 * One record of a file, to be worked on.
 *
 * @param number its place among all records of the file, from 0
 * @param isLast whether the file has no more
 * @param result empty where the file has no record there at all
 */
record WorkItem(SourceRow source, long number, boolean isLast, Optional<ReadResult> result) {}
