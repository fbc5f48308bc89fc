package org.newsledger.processor.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.syntax.Token;

/**
 * How an article spells the places whose names have several spellings, so that a reader finds them
 * there: Deir Ezzor for Deir ez-Zor. Other names of a place, as Tadmur for Palmyra, are not kept.
 */
final class ArticleSpellings {

  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  /** Notes the words that name a place. */
  void add(Place place, NameMatch match) {
    String written = written(match);
    String name = place.name();
    if (!PlaceName.key(written).equals(PlaceName.key(name)) && Consonants.agree(written, name)) {
      spellings.computeIfAbsent(name, p -> new TreeMap<>()).merge(written, 1, Integer::sum);
    }
  }

  /** The spelling that the article has most often, else the gazetteer's. */
  String of(Place place) {
    String best = place.name();
    int most = 0;
    for (Map.Entry<String, Integer> e : spellings.getOrDefault(place.name(), Map.of()).entrySet()) {
      if (e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }

  private static String written(NameMatch match) {
    List<Token> tokens = match.tokens().subList(match.first(), match.last() + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean glued = i == 0 || tokens.get(i - 1).end() == tokens.get(i).start();
      text.append(glued ? "" : " ").append(tokens.get(i).text());
    }
    boolean stopped = text.length() > 0 && text.charAt(text.length() - 1) == '.';
    return stopped ? text.substring(0, text.length() - 1) : text.toString();
  }
}
