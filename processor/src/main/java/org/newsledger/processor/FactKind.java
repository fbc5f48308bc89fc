package org.newsledger.processor;

/** What a fact row tells. */
public enum FactKind {
  EVENT,
  STATEMENT,
  FIGURE
}
