package org.newsledger.processor.extract.statement;

/** What a reporting word says of the words it reports. */
public enum CueKind {
  /** "said", "wrote". */
  NEUTRAL,
  /** "stressed", "confirmed". */
  ASSERTIVE,
  /** "claimed", "suggested". */
  TENTATIVE,
  /** "warned", "denied". */
  NEGATIVE,
  /** "announced", "reported". */
  ANNOUNCE,
  /** "accused", "vowed": an act by words. */
  SPEECH_ACT,
  /** "asked". */
  QUESTION,
  /** "described", "called". */
  DESCRIBE,
  /** "quoted X as saying": the object is the speaker. */
  RELAY,
  /** "the report shows". */
  SHOW,
  /** "believes". */
  THOUGHT,
  /** "shouted": reports quoted words alone. */
  MANNER,
  /** "according to". */
  PHRASE,
  /** "his claim that". */
  NOUN,
  /** "reports that", of nobody: a source, but nobody's statement. */
  HEARSAY,
  /** "Smith: '…'". */
  LEAD_IN,
  /** "'…' — Smith". */
  SIGNATURE;

  /** Whether the cue can follow the clause it reports: "the town fell, he said". */
  boolean mayFollow() {
    return switch (this) {
      case NEUTRAL, ASSERTIVE, TENTATIVE, NEGATIVE, ANNOUNCE -> true;
      default -> false;
    };
  }
}
