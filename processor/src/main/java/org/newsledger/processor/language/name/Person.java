package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention.Gender;

/** Somebody an article speaks of, with the forms of the name that were met so far. */
final class Person {

  private final List<List<Word>> forms = new ArrayList<>();
  private Party party;
  private int fullest;
  private Gender gender = Gender.UNKNOWN;
  private String role = "";

  Person(Party party, List<Word> form) {
    this.party = party;
    this.fullest = form.size();
    forms.add(List.copyOf(form));
  }

  Party party() {
    return party;
  }

  /** The name's words in each form met, without particles and suffixes. */
  List<List<Word>> forms() {
    return List.copyOf(forms);
  }

  /** Adds a form; the fullest that the article writes gives the name. */
  void meet(Party named, List<Word> form) {
    boolean fuller = form.size() > fullest;
    Party known = party.id().isPresent() ? party : named;
    party = known.named(fuller ? named.name() : party.name());
    fullest = Math.max(fullest, form.size());
    forms.add(List.copyOf(form));
  }

  boolean isKnownAs(Optional<String> id) {
    return id.isPresent() && party.id().equals(id);
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  String role() {
    return role;
  }

  void learn(String told) {
    if (role.isEmpty()) {
      role = told;
    }
  }

  /** A person of whom no more than a name is known. */
  static Person unknown(String name, List<Word> form) {
    return new Person(Party.unknown(NamedEntity.Type.PERSON, name), form);
  }
}
