package org.newsledger.processor.extract.topic;

import java.util.Locale;

/** A world whose language a text speaks. */
public enum Topic {
  /** Violence is meant as it is said. */
  CONFLICT,
  /** Those who may do violence in a text of any topic: police, robbers. */
  FORCE,
  ACCIDENT,
  ARTS,
  HEALTH,
  LABOUR,
  LAW,
  MARKET,
  NATURE,
  POLITICS,
  SCIENCE,
  SPORT,
  TECHNOLOGY;

  /** Whether words of violence are figures of speech there, or tell of mishaps. */
  public boolean isPeaceful() {
    return this != CONFLICT && this != FORCE;
  }

  /** Whether those killed or hurt there are victims of violence, where nothing else tells. */
  public boolean knowsVictims() {
    return switch (this) {
      case LABOUR, LAW, MARKET, POLITICS, TECHNOLOGY -> true;
      default -> false;
    };
  }

  /** Whether states that harm are meant: in sport they are teams, in mishaps only the scene. */
  public boolean hasActors() {
    return this != SPORT && this != NATURE && this != ACCIDENT;
  }

  /** The name that conditions of the triggers use. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
