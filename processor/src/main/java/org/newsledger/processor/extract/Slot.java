package org.newsledger.processor.extract;

import java.util.Locale;
import java.util.Set;

/**
 * A place for an argument beside a trigger.
 *
 * @param name a grammatical role ({@code subj}: logical subject, {@code obj}: logical object,
 *     {@code iobj}, {@code comp}: content clause, {@code comp-subj} and {@code comp-aux}: its
 *     subject and its auxiliary, {@code inf}: infinitive, {@code clause}: clause of time or cause,
 *     {@code clause-subj}: its subject, {@code topic}: what the text is about; for nouns {@code
 *     poss}, {@code compound}, {@code amod}, {@code is}: what the noun is said to be, {@code verb}:
 *     the verb it is subject or object of, {@code verb-subj}: that verb's subject) or the
 *     preposition that introduces the argument
 */
public record Slot(String name) {

  public static final Slot SUBJ = new Slot("subj");
  public static final Slot OBJ = new Slot("obj");
  public static final Slot IOBJ = new Slot("iobj");
  public static final Slot COMP = new Slot("comp");
  public static final Slot INF = new Slot("inf");
  public static final Slot POSS = new Slot("poss");
  public static final Slot COMPOUND = new Slot("compound");
  public static final Slot AMOD = new Slot("amod");
  public static final Slot BY = new Slot("by");
  public static final Slot OF = new Slot("of");

  private static final Slot COMP_SUBJ = new Slot("comp-subj");
  private static final Slot COMP_AUX = new Slot("comp-aux");
  private static final Slot CLAUSE = new Slot("clause");
  private static final Slot CLAUSE_SUBJ = new Slot("clause-subj");
  private static final Slot IS = new Slot("is");
  private static final Slot VERB = new Slot("verb");
  private static final Slot VERB_SUBJ = new Slot("verb-subj");

  /** What the sentence is about, as an argument of all its words. */
  static final Slot TOPIC = new Slot("topic");

  private static final Set<Slot> ROLES =
      Set.of(
          SUBJ,
          OBJ,
          IOBJ,
          COMP,
          COMP_SUBJ,
          COMP_AUX,
          INF,
          POSS,
          COMPOUND,
          AMOD,
          CLAUSE,
          CLAUSE_SUBJ,
          IS,
          VERB,
          VERB_SUBJ,
          TOPIC);

  public Slot {
    if (name.isEmpty() || !name.equals(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("'" + name + "' is no slot");
    }
  }

  /** Whether the argument stands behind a preposition. */
  public boolean isPreposition() {
    return !ROLES.contains(this);
  }
}
