package org.newsledger.processor.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** A point on each border between two countries: lexicon {@code borders}. */
final class Borders {

  private record Point(double latitude, double longitude) {}

  private final Map<String, Point> points = new HashMap<>();

  private Borders() {}

  static Borders load(Lexicons lexicons) {
    Borders borders = new Borders();
    for (LexiconRow row :
        lexicons.rows("borders", 2, "country", "other", "latitude", "longitude")) {
      borders.points.put(
          key(List.of(row.get(0), row.get(1))), new Point(row.number(2), row.number(3)));
    }
    return borders;
  }

  /** The border between two countries under the name the text gives it. */
  Optional<Place> between(String name, List<String> countries) {
    return Optional.ofNullable(points.get(key(countries)))
        .map(
            p ->
                new Place(
                    name,
                    Precision.REGION,
                    Optional.empty(),
                    Optional.empty(),
                    p.latitude(),
                    p.longitude()));
  }

  private static String key(List<String> countries) {
    return String.join(" ", new TreeSet<>(countries));
  }
}
