package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing a phrase's head names, as far as events care. */
public enum NounClass {
  PERSON,
  /** Armed actors: militaries, police, armed groups and their members. */
  FORCE,
  /** States, ministries, politicians, courts. */
  GOVERNMENT,
  /** Any organisation; a test for it also holds for {@link #FORCE} and {@link #GOVERNMENT}. */
  ORG,
  PLACE,
  /** Buildings, bases, infrastructure. */
  FACILITY,
  WEAPON,
  VEHICLE,
  /** Nouns of violent events. */
  ATTACK,
  AGREEMENT,
  DOCUMENT,
  /** Statements, claims. */
  SPEECH,
  MONEY,
  TIME,
  NUMBER,
  ANIMAL,
  /** Any other physical thing. */
  THING,
  ABSTRACT;

  /** Those who can want and do something themselves. */
  static final Set<NounClass> AGENTS = EnumSet.of(PERSON, FORCE, GOVERNMENT, ORG, VEHICLE, ANIMAL);

  /** The classes that a test for this class accepts. */
  Set<NounClass> accepted() {
    return this == ORG ? EnumSet.of(ORG, FORCE, GOVERNMENT) : EnumSet.of(this);
  }
}
