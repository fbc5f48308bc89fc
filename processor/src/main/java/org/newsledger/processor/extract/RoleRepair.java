package org.newsledger.processor.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.syntax.DependencyTree;

/**
 * Mends trees in which a phrase hangs on the verb beside its own: in "hurt by a shell fired by
 * rebels" the parser lets the rebels hurt, in "destroyed ten trucks, the army said" the trucks
 * speak.
 */
final class RoleRepair {

  private static final Set<String> MODIFIERS = Set.of("amod", "acl");

  private static final Set<String> LOOSE = Set.of("dep", "advcl", "conj");

  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");

  private static final Set<String> BESIDE = Set.of("dep", "parataxis");

  private static final String RELATIVE = "acl:relcl";

  private final ExtractionWords words;

  RoleRepair(ExtractionWords words) {
    this.words = words;
  }

  void mend(TreeEdit edit, int verb) {
    agentOfParticiple(edit, verb);
    behindPlaceClause(edit, verb);
    reportBehindObject(edit, verb);
    objectAndSubject(edit, verb);
    looseRelative(edit, verb);
  }

  /** "a shell (fired by rebels)". */
  private static void agentOfParticiple(TreeEdit edit, int participle) {
    int noun = participle - 1;
    int by = participle + 1;
    boolean reduced =
        edit.token(participle).tag().equals("VBN")
            && MODIFIERS.contains(edit.relation(participle))
            && edit.head(participle) == noun
            && by < edit.size()
            && edit.token(by).lemma().equals(Slot.BY.name())
            && edit.relation(by).equals("case")
            && edit.token(edit.head(by)).isNoun();
    if (reduced) {
      edit.hang(participle, noun, "acl");
      edit.hang(edit.head(by), participle, "obl");
    }
  }

  /** "shelled the town, where he was seen, (killing ten)": those who shelled killed. */
  private static void behindPlaceClause(TreeEdit edit, int gerund) {
    boolean setOff =
        edit.token(gerund).tag().equals("VBG")
            && LOOSE.contains(edit.relation(gerund))
            && !edit.hasSubject(gerund)
            && !edit.has(gerund, "mark")
            && isComma(edit, gerund - 1);
    int clause = setOff ? above(edit, edit.head(gerund), RELATIVE) : DependencyTree.ROOT;
    if (clause == DependencyTree.ROOT || clause > gerund) {
      return;
    }
    boolean where =
        edit.children(clause).stream()
            .anyMatch(c -> edit.token(c).tag().equals("WRB") && isComma(edit, c - 1));
    int verb = where ? verbAbove(edit, edit.head(clause)) : DependencyTree.ROOT;
    if (verb != DependencyTree.ROOT) {
      edit.hang(gerund, verb, "advcl");
    }
  }

  private static boolean isComma(TreeEdit edit, int token) {
    return token >= 0 && edit.token(token).text().equals(",");
  }

  private static int above(TreeEdit edit, int token, String relation) {
    int current = token;
    while (current != DependencyTree.ROOT && !edit.relation(current).equals(relation)) {
      current = edit.head(current);
    }
    return current;
  }

  private static int verbAbove(TreeEdit edit, int token) {
    int current = token;
    while (current != DependencyTree.ROOT && !edit.token(current).isVerb()) {
      current = edit.head(current);
    }
    return current;
  }

  /** "destroyed ten trucks, (the army said)": the trucks are the object. */
  private void reportBehindObject(TreeEdit edit, int report) {
    int act = edit.head(report);
    Optional<Integer> object = edit.child(report, "nsubj").filter(s -> s < report);
    if (act == DependencyTree.ROOT
        || object.isEmpty()
        || !CLAUSES.contains(edit.relation(report))
        || !edit.token(act).isVerb()
        || object.get() < act
        || edit.has(act, "obj")
        || edit.has(report, "ccomp")
        || !words.triggers().takesObject(edit.token(act).lemma())) {
      return;
    }
    edit.children(object.get()).stream()
        .filter(s -> edit.relation(s).equals("appos") && s == report - 1)
        .findFirst()
        .filter(s -> isComma(edit, first(edit, s) - 1))
        .ifPresent(
            speaker -> {
              edit.hang(object.get(), act, "obj");
              edit.hangSubject(speaker, report);
              edit.hang(report, act, "parataxis");
            });
  }

  private static int first(TreeEdit edit, int token) {
    return IntStream.range(0, token).filter(i -> edit.isBelow(i, token)).findFirst().orElse(token);
  }

  /** "condemned (the raid and its leader), Jan Low, called for a truce": the raid is no subject. */
  private void objectAndSubject(TreeEdit edit, int verb) {
    int first = edit.head(verb);
    Optional<Integer> object = edit.child(verb, "nsubj").filter(s -> s > first);
    if (first == DependencyTree.ROOT
        || !edit.token(first).isVerb()
        || first > verb
        || object.isEmpty()
        || !edit.relation(verb).equals("dep")
        || edit.has(first, "obj")
        || !words.triggers().takesObject(edit.token(first).lemma())) {
      return;
    }
    edit.child(object.get(), "conj")
        .filter(s -> edit.has(s, "appos") || isComma(edit, verb - 1))
        .ifPresent(
            subject -> {
              edit.hang(object.get(), first, "obj");
              edit.hangSubject(subject, verb);
              edit.hang(verb, first, "conj");
            });
  }

  /** "fired at marchers (who had been banned)", "Ruritania, (whose army invaded)". */
  private static void looseRelative(TreeEdit edit, int verb) {
    Optional<Integer> subject =
        edit.child(verb, "nsubj")
            .filter(s -> s < verb && BESIDE.contains(edit.relation(verb)))
            .filter(s -> isRelative(edit, s));
    if (subject.isEmpty() || edit.head(verb) == DependencyTree.ROOT) {
      return;
    }
    int before = first(edit, subject.get()) - 1;
    int noun = isComma(edit, before) ? before - 1 : before;
    if (noun >= edit.head(verb) && edit.token(noun).isNoun()) {
      edit.hang(verb, noun, RELATIVE);
    }
  }

  /** "who", "whose army", "four of whom". */
  private static boolean isRelative(TreeEdit edit, int subject) {
    return isWho(edit, subject)
        || edit.children(subject).stream().anyMatch(c -> c <= subject + 2 && isWho(edit, c));
  }

  private static boolean isWho(TreeEdit edit, int token) {
    return edit.token(token).tag().startsWith("WP");
  }
}
