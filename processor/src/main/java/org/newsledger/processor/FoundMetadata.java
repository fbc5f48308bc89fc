package org.newsledger.processor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsledger.reader.Metadata;

/**
 * What is known of an article, and from where.
 *
 * @param updatedOn the day of the last change
 * @param sources for each value that is known, by the name {@code inspect} gives it, where it was
 *     found
 */
public record FoundMetadata(
    Metadata metadata, Optional<LocalDate> updatedOn, Map<String, String> sources) {

  /** Nothing was found. */
  public static final FoundMetadata NONE =
      new FoundMetadata(Metadata.NONE, Optional.empty(), Map.of());

  public FoundMetadata {
    sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  /** The values of {@code metadata}, all from one source. */
  public static FoundMetadata of(Metadata metadata, String source) {
    Map<String, String> sources = new TreeMap<>();
    metadata.publishedOn().ifPresent(value -> sources.put("published_on", source));
    metadata.publisher().ifPresent(value -> sources.put("publisher", source));
    metadata.title().ifPresent(value -> sources.put("title", source));
    metadata.author().ifPresent(value -> sources.put("author", source));
    metadata.url().ifPresent(value -> sources.put("url", source));
    metadata.language().ifPresent(value -> sources.put("language", source));
    return new FoundMetadata(metadata, Optional.empty(), sources);
  }

  /** This, with what {@code other} knows where this knows nothing. */
  public FoundMetadata orElse(FoundMetadata other) {
    Map<String, String> all = new TreeMap<>(other.sources);
    all.putAll(sources);
    return new FoundMetadata(metadata.orElse(other.metadata), updatedOn.or(other::updatedOn), all);
  }
}
