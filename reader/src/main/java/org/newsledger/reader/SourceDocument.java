package org.newsledger.reader;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it was found, before any cleaning.
 *
 * @param sourceFile path below the input folder, with {@code /}; {@code file#record} for a record
 *     of a container
 * @param documentId 16 hexadecimal digits of the SHA-256 of the article's bytes
 * @param format {@code text}, {@code html}, …: of the file, or of the container whose record it is
 * @param markup how {@code content} is written
 * @param charset the charset the bytes were decoded with, as Java names it
 * @param metadata what {@code documents.csv} or the container says of the article
 * @param retrievedOn the day by which the article was there, of its crawl or copy: no later day of
 *     publication is believed
 * @param content the decoded content; lines end as they did in the input
 */
public record SourceDocument(
    String sourceFile,
    String documentId,
    String format,
    Markup markup,
    String charset,
    Metadata metadata,
    Optional<LocalDate> retrievedOn,
    String content) {}
