package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A test on one argument. Without classes and lemmas it asks whether the slot is filled; else
 * whether it is filled by one of them.
 *
 * @param negated the test holds where the plain one does not, so also where the slot is empty
 * @param classes one of which the argument must have
 * @param lemmas or one of which its head must be
 */
public record Condition(Slot slot, boolean negated, Set<NounClass> classes, Set<String> lemmas) {

  private static final String PRESENT = "+";
  private static final String ABSENT = "-";

  public Condition {
    classes = Set.copyOf(classes);
    lemmas = Set.copyOf(lemmas);
  }

  /** Whether the argument that fills the slot passes. */
  public boolean holds(ArgumentView arguments) {
    return arguments.argument(slot).filter(this::matches).isPresent() != negated;
  }

  /** Whether this asks only for a filled or an empty slot. */
  public boolean isPresence() {
    return classes.isEmpty() && lemmas.isEmpty();
  }

  /** How much a passed test says: words more than classes, classes more than presence. */
  int weight() {
    if (negated) {
      return 1;
    }
    return isPresence() ? 2 : lemmas.isEmpty() ? 3 : 4;
  }

  /** A doer left unsaid may be of these classes where no words are asked for besides. */
  private boolean matches(Argument argument) {
    if (argument.isUnsaid() && (isPresence() || !lemmas.isEmpty())) {
      return false;
    }
    return isPresence()
        || lemmas.contains(argument.headLemma().toLowerCase(Locale.ROOT))
        || argument.classes().stream().anyMatch(classes::contains);
  }

  /**
   * Reads a comma-separated list of tests such as {@code obj:PERSON/FORCE,at:-,on:!=strike}.
   *
   * @throws IllegalArgumentException if a test is malformed
   */
  static List<Condition> parseAll(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(Condition::parse).toList();
  }

  private static Condition parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new IllegalArgumentException("'" + text + "' is not of the form slot:test");
    }
    Slot slot = new Slot(text.substring(0, colon));
    String test = text.substring(colon + 1);
    if (test.equals(PRESENT) || test.equals(ABSENT)) {
      return new Condition(slot, test.equals(ABSENT), Set.of(), Set.of());
    }
    boolean negated = test.startsWith("!");
    return alternatives(slot, negated, negated ? test.substring(1) : test);
  }

  /** Classes first, then, after an equals sign, lemmas. */
  private static Condition alternatives(Slot slot, boolean negated, String test) {
    int equals = test.indexOf('=');
    List<String> names = split(equals < 0 ? test : test.substring(0, equals));
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    names.forEach(name -> classes.addAll(NounClass.valueOf(name).accepted()));
    Set<String> lemmas = new TreeSet<>(split(equals < 0 ? "" : test.substring(equals + 1)));
    if (classes.isEmpty() && lemmas.isEmpty()) {
      throw new IllegalArgumentException("'" + test + "' tests nothing");
    }
    return new Condition(slot, negated, classes, lemmas);
  }

  private static List<String> split(String alternatives) {
    List<String> parts = new ArrayList<>(Arrays.asList(alternatives.split("/", -1)));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
