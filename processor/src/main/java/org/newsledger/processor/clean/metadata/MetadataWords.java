package org.newsledger.processor.clean.metadata;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** The names by which pages tell of themselves, from the {@code metadata-} lexicons. */
final class MetadataWords {

  /** What a part of a page holds. */
  enum Part {
    ASIDE,
    AUTHOR,
    DATE,
    UPDATE
  }

  /**
   * What a name tells.
   *
   * @param rank 1 is believed first
   */
  record Meaning(MetadataField field, int rank) {}

  private static final String ANY_LANGUAGE = "und";
  private static final int MAX_NAMES = 400;
  private static final int MAX_KNOWN = 20_000;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Map<String, Meaning> meta;
  private final Map<String, Meaning> properties;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<Part, Map<String, Boolean>> parts = new HashMap<>();
  private final Map<String, String> publishers = new HashMap<>();

  /** Sites use the same names on every page. */
  private final Map<String, Set<Part>> known = new ConcurrentHashMap<>();

  private MetadataWords(Lexicons lexicons) {
    this.meta = meanings(lexicons, "metadata-meta");
    this.properties = meanings(lexicons, "metadata-properties");
    for (LexiconRow row : lexicons.rows("metadata-types", 1, "type", "rank")) {
      types.put(lower(row.get(0)), (int) row.number(1));
    }
    for (LexiconRow row : lexicons.rows("metadata-page-parts", 2, "word", "kind")) {
      parts
          .computeIfAbsent(row.constant(1, Part.class), p -> new HashMap<>())
          .put(row.get(0).replace("-", ""), true);
    }
    lexicons
        .rows("publishers", 1, "domain", "name")
        .forEach(row -> publishers.put(row.get(0), row.get(1)));
  }

  static MetadataWords load(Lexicons lexicons) {
    return new MetadataWords(lexicons.inLanguage(ANY_LANGUAGE));
  }

  private static Map<String, Meaning> meanings(Lexicons lexicons, String name) {
    Map<String, Meaning> meanings = new HashMap<>();
    for (LexiconRow row : lexicons.rows(name, 1, "name", "field", "rank")) {
      MetadataField field = row.constant(1, MetadataField.class);
      meanings.put(row.get(0), new Meaning(field, (int) row.number(2)));
    }
    return meanings;
  }

  /** What a meta element of this name tells. */
  Optional<Meaning> meta(String name) {
    return Optional.ofNullable(meta.get(lower(name)));
  }

  /** What a property of JSON-LD or microdata tells. */
  Optional<Meaning> property(String name) {
    return Optional.ofNullable(properties.get(lower(name)));
  }

  /** How near a type, or the address of a type, is to an article's; 1 is nearest. */
  Optional<Integer> type(String type) {
    return Optional.ofNullable(types.get(lower(type.substring(type.lastIndexOf('/') + 1))));
  }

  /** Whether the words of a class or id name such a part. */
  boolean names(Part part, String classes) {
    return !classes.isEmpty() && named(classes).contains(part);
  }

  private Set<Part> named(String classes) {
    Set<Part> before = known.get(classes);
    if (before != null) {
      return before;
    }
    Set<Part> named = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (says(part, classes)) {
        named.add(part);
      }
    }
    if (classes.length() <= MAX_NAMES && known.size() < MAX_KNOWN) {
      known.put(classes, Collections.unmodifiableSet(named));
    }
    return named;
  }

  /** Whether the words of a text name such a part. */
  boolean says(Part part, String classes) {
    return Stream.concat(NO_WORD.splitAsStream(classes), Stream.of(classes.replace("-", "")))
        .anyMatch(word -> parts.get(part).containsKey(lower(word)));
  }

  /** The publisher of a site, or of the site that this is a part of. */
  Optional<String> publisher(String host) {
    for (String domain = lower(host); domain.contains("."); domain = behindDot(domain)) {
      String name = publishers.get(domain);
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String behindDot(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
