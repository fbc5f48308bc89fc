package org.newsledger.processor.language.place;

import java.util.Optional;
import org.newsledger.processor.language.Place;

/**
 * A place name in a sentence with the words that belong to it: "the northern city of Manbij", "10
 * km east of Palmyra", "eastern Syria".
 *
 * @param sentenceIndex the sentence's index in the article
 * @param firstToken its first token there, without an article
 * @param lastToken its last token
 * @param headToken the token by which it hangs in the sentence's tree ("city"), where there is one
 * @param name as the article spells it, the gazetteer's where it has another; the phrase for a part
 *     of a country and for an unknown place
 * @param place empty where the gazetteer does not know it
 * @param kindWord the word that says what it is ("city", "outskirts", "border"), or empty
 * @param container whether it only says where the place before it lies: Iraq in "Mosul, Iraq"
 */
public record PlaceMention(
    int sentenceIndex,
    int firstToken,
    int lastToken,
    int headToken,
    String name,
    Optional<Place> place,
    String kindWord,
    boolean container) {

  /** Whether a token of the mention's sentence belongs to it. */
  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }

  PlaceMention spelled(ArticleSpellings spellings) {
    String spelled =
        place
            .filter(p -> name.startsWith(p.name()))
            .map(p -> spellings.of(p) + name.substring(p.name().length()))
            .orElse(name);
    return new PlaceMention(
        sentenceIndex, firstToken, lastToken, headToken, spelled, place, kindWord, container);
  }

  /** Whether a whole country is named. */
  public boolean isCountry() {
    return place.filter(p -> p.precision() == Place.Precision.COUNTRY).isPresent();
  }
}
