package org.newsledger.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a user's records call their fields; such names go before the usual ones.
 *
 * @param names the names of a field in the order they are looked for; a dot leads into an object
 */
public record FieldMapping(Map<ArticleField, List<String>> names) {
  /** The usual names alone. */
  public static final FieldMapping NONE = new FieldMapping(Map.of());

  private static final Pattern PAIR_DIVIDER = Pattern.compile(",");
  private static final Pattern NAME_DIVIDER = Pattern.compile("\\|");

  public FieldMapping {
    names = Map.copyOf(names);
  }

  /**
   * Reads {@code text=contenu|corps,title=titre}.
   *
   * @throws ReaderException if it is written in another way, or names a field that is not known
   */
  public static FieldMapping parse(String written) {
    var names = new EnumMap<ArticleField, List<String>>(ArticleField.class);
    for (var pair : PAIR_DIVIDER.split(written, -1)) {
      int divider = pair.indexOf('=');
      if (divider < 0) {
        throw refused(written, "\"%s\" has no =".formatted(pair.strip()));
      }
      var field = field(written, pair.substring(0, divider).strip());
      for (var name : NAME_DIVIDER.split(pair.substring(divider + 1), -1)) {
        if (FieldNames.path(name).isEmpty()) {
          throw refused(written, "no name is given for " + field.label());
        }
        names.computeIfAbsent(field, any -> new ArrayList<>()).add(name.strip());
      }
    }
    return new FieldMapping(names);
  }

  /** This mapping, to tell by it whether another would read the same. */
  @Override
  public String toString() {
    var pairs = new ArrayList<String>();
    for (var field : ArticleField.values()) {
      if (names.containsKey(field)) {
        pairs.add(field.label() + "=" + String.join("|", names.get(field)));
      }
    }
    return String.join(",", pairs);
  }

  private static ArticleField field(String written, String label) {
    return ArticleField.named(label.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> refused(written, "\"%s\" is none of them".formatted(label)));
  }

  private static ReaderException refused(String written, String what) {
    return new ReaderException(
        "the fields \"%s\": %s; write FIELD=NAME,FIELD=NAME|NAME, where FIELD is one of %s"
            .formatted(written, what, ArticleField.known()));
  }
}
