package org.newsledger.processor.language.name;

import org.newsledger.processor.language.NamedEntity;

/** What kind of party the alias table names. */
public enum ActorType {
  ARMED_GROUP,
  MILITARY,
  POLICE,
  INTELLIGENCE,
  GOVERNMENT,
  MINISTRY,
  AGENCY,
  COURT,
  PARTY,
  IGO,
  NGO,
  MEDIA,
  COMPANY,
  COALITION,
  MONITOR,
  /** People of a religion or ethnic group. */
  PEOPLE,
  PERSON;

  /** The class of entity that such a party is. */
  public NamedEntity.Type entityType() {
    return switch (this) {
      case PERSON -> NamedEntity.Type.PERSON;
      case PEOPLE -> NamedEntity.Type.GROUP;
      default -> NamedEntity.Type.ORGANIZATION;
    };
  }
}
