package org.newsledger.processor.language.name;

import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;

/**
 * A name in a sentence and whom it means.
 *
 * @param sentence the sentence's index
 * @param firstToken the index of its first token there; titles stand before it
 * @param lastToken the index of its last token
 * @param kind of party, where the alias table or the name itself tells
 * @param role a person's title or description in this article ("SDF spokesman"), or empty
 */
public record NameMention(
    int sentence,
    int firstToken,
    int lastToken,
    NamedEntity entity,
    Optional<ActorType> kind,
    String role,
    Gender gender) {

  /** What the article and the name tell of a person's sex. */
  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  /** What is named. */
  public NamedEntity.Type type() {
    return entity.type();
  }

  /** The alias table's key. */
  public Optional<String> id() {
    return entity.id();
  }

  /** The canonical name. */
  public String name() {
    return entity.name();
  }

  /** ISO 3166-1 alpha-2 code of the party's country, where known. */
  public Optional<String> country() {
    return entity.country();
  }

  /** Whether a token of the mention's sentence belongs to it. */
  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }
}
