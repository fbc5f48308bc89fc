package org.newsledger.processor.extract.statement;

import java.util.Set;

/**
 * How a verb reports.
 *
 * @param content what can be its content
 * @param tellsObject whether its object is who is told
 * @param speechAct a PLOVER event type, or empty
 */
record ReportingVerb(CueKind kind, Set<Content> content, boolean tellsObject, String speechAct) {

  /** What a reporting verb can carry. */
  enum Content {
    CLAUSE,
    /** A clause only where "that" opens it. */
    THAT,
    QUOTE,
    OBJECT,
    INFINITIVE,
    /** An object and what it is said to be: "called the raid a crime". */
    PREDICATE,
    TOPIC,
    /** What follows the verb's particle: "hinted at a truce". */
    BEHIND,
    AS,
    SOURCE
  }

  ReportingVerb {
    content = Set.copyOf(content);
  }

  /** Whether it can follow the clause it reports: "the town fell, he said", but not "he denied". */
  boolean mayFollow() {
    return kind.mayFollow() && speechAct.isEmpty();
  }

  boolean takes(Content what) {
    return content.contains(what);
  }
}
