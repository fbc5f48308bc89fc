package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The logical subject and object of a verb: through passives, relative and reduced relative
 * clauses, coordination, control and raising, and participles.
 */
public final class Predicates {

  private static final int MAX_DEPTH = 6;

  /** Tags of words that open a noun phrase. */
  private static final Set<String> QUANTIFYING = Set.of("CD", "DT", "PRP$", "PDT", "JJR");

  static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");

  private static final String AMONG = "among";

  private final SentenceGraph graph;
  private final IntPredicate canAct;
  private final IntPredicate canControl;
  private final IntPredicate isTime;

  /** Reads any noun as one that may act. */
  public Predicates(SentenceGraph graph) {
    this(graph, noun -> true, noun -> true, noun -> false);
  }

  /**
   * @param canAct whether a noun may be the subject of a participle behind it: in "struck the town,
   *     killing ten" the town may not
   * @param canControl whether a noun may be told to do something: in "launched a campaign to retake
   *     the town" the campaign may not
   * @param isTime whether a noun tells when: in "threatened on Monday to strike" the parser lets
   *     Monday strike
   */
  Predicates(
      SentenceGraph graph, IntPredicate canAct, IntPredicate canControl, IntPredicate isTime) {
    this.graph = graph;
    this.canAct = canAct;
    this.canControl = canControl;
    this.isTime = isTime;
  }

  /** Whether a verb is passive: "was killed", "the men killed in Homs". */
  public boolean isPassive(int verb) {
    if (!graph.children(verb, "nsubj:pass").isEmpty()
        || !graph.children(verb, "aux:pass").isEmpty()) {
      return true;
    }
    if (!graph.tag(verb).equals("VBN")) {
      return false;
    }
    if (!ownSubjects(verb).isEmpty()) {
      return isTelegraphic(verb) || isBareComplement(verb);
    }
    if (hasAgent(verb)) {
      return true;
    }
    if (graph.is(verb, "xcomp")) {
      return graph.children(verb, "aux", "cop", "obj", "ccomp", "xcomp", "mark").isEmpty();
    }
    if (graph.is(verb, "acl", "advcl", "amod")) {
      return graph.children(verb, "aux").isEmpty() && graph.children(verb, "obj").isEmpty();
    }
    return graph.is(verb, "conj")
        && graph.children(verb, "aux").isEmpty()
        && graph.head(verb).filter(h -> h != verb && isPassive(h)).isPresent();
  }

  /** "The valley - annexed by the empire in 1808 -", wherever the parser hangs it. */
  private boolean hasAgent(int verb) {
    return graph.children(verb, "aux", "obj", "ccomp", "xcomp").isEmpty()
        && graph.children(verb, "obl", "nmod").stream()
            .anyMatch(o -> graph.preposition(o).equals("by") && canControl.test(o));
  }

  /** "Ordered the men held": nobody whom a verb is about holds. */
  private boolean isBareComplement(int verb) {
    return graph.is(verb, "ccomp", "xcomp")
        && graph.head(verb).filter(above -> graph.children(above, "expl").isEmpty()).isPresent()
        && graph.children(verb, "aux", "cop", "obj", "ccomp", "xcomp", "mark").isEmpty();
  }

  /** "Seven soldiers killed by rebels", which the parser takes for a clause of its own. */
  private boolean isTelegraphic(int verb) {
    return graph.children(verb, "aux", "obj", "ccomp", "xcomp").isEmpty()
        && graph.children(verb, "obl", "nmod").stream()
            .anyMatch(o -> graph.preposition(o).equals("by"));
  }

  /** Those who act: the subjects of an active verb, the agents of a passive one. */
  public List<Integer> subjects(int verb) {
    return isPassive(verb) ? agents(verb) : surfaceSubjects(verb);
  }

  /** Those acted upon: the objects of an active verb, the subjects of a passive one. */
  public List<Integer> objects(int verb) {
    if (isPassive(verb)) {
      return surfaceSubjects(verb);
    }
    if (isGerundBeforeObject(verb)) {
      return graph.head(verb).stream().toList();
    }
    List<Integer> own = graph.children(verb, "obj");
    if (!own.isEmpty()) {
      return own.stream().map(this::antecedent).toList();
    }
    return relativeObject(verb).map(List::of).orElseGet(() -> sharedObject(verb));
  }

  /** The by-phrases of a passive verb. */
  public List<Integer> agents(int verb) {
    List<Integer> agents = new ArrayList<>();
    for (int oblique : graph.children(verb, "obl", "nmod")) {
      if (graph.preposition(oblique).equals("by")) {
        agents.add(oblique);
      }
    }
    if (agents.isEmpty() && graph.is(verb, "conj") && graph.head(verb).isPresent()) {
      int head = graph.head(verb).orElseThrow();
      return isPassive(head) && graph.children(verb, "nsubj").isEmpty() ? agents(head) : agents;
    }
    return agents.isEmpty() ? agentsOfLaterConjunct(verb) : agents;
  }

  /** "besieged and largely destroyed by Russian forces": the last verb holds the agent of both. */
  private List<Integer> agentsOfLaterConjunct(int verb) {
    for (int conjunct : graph.children(verb, "conj")) {
      if (isPassive(conjunct) && ownSubjects(conjunct).isEmpty()) {
        for (int oblique : graph.children(conjunct, "obl", "nmod")) {
          if (graph.preposition(oblique).equals("by")) {
            return List.of(oblique);
          }
        }
      }
    }
    return List.of();
  }

  private List<Integer> ownSubjects(int verb) {
    return graph.children(verb, "nsubj").stream().filter(s -> !isTime.test(s)).toList();
  }

  /** The grammatical subjects, found above the verb where it has none of its own. */
  public List<Integer> surfaceSubjects(int verb) {
    return surfaceSubjects(verb, 0);
  }

  private List<Integer> surfaceSubjects(int verb, int depth) {
    List<Integer> own = ownSubjects(verb);
    if (!own.isEmpty()) {
      return own.stream().map(this::antecedent).toList();
    }
    Optional<Integer> head = graph.head(verb);
    if (head.isEmpty() || depth > MAX_DEPTH) {
      return List.of();
    }
    return inheritedSubjects(verb, head.get(), depth);
  }

  private List<Integer> inheritedSubjects(int verb, int head, int depth) {
    String relation = graph.relation(verb);
    return switch (relation) {
      case "acl:relcl" -> List.of(head);
      case "amod" -> subjectOfModifier(verb, head, depth);
      case "acl" -> subjectOfNounsClause(verb, head, depth);
      case "xcomp", "ccomp" -> controller(verb, head, depth);
      case "advcl", "conj", "dep", "obl" ->
          isPredicate(head) ? sharedSubjects(verb, head, depth + 1) : possessorOf(head);
      default -> List.of();
    };
  }

  /** "was shelled and then captured by rebels": what is acted upon is told of by both verbs. */
  private List<Integer> sharedSubjects(int verb, int head, int depth) {
    boolean passives = graph.is(verb, "conj") && isPassive(verb);
    return passives ? surfaceSubjects(head, depth) : doers(head, depth);
  }

  /** "those killed"; of "hit the base, killing scores" those who hit it. */
  private List<Integer> subjectOfModifier(int verb, int noun, int depth) {
    if (noun < verb) {
      return List.of(noun);
    }
    return isGerundBeforeObject(verb) ? subjectsAbove(noun, depth) : List.of();
  }

  /** "ordered troops to withdraw": troops; "plans to withdraw", "was seen leaving": the subject. */
  private List<Integer> controller(int verb, int head, int depth) {
    if (graph.relation(verb).equals("ccomp") && !isInfinitive(verb)) {
      return List.of();
    }
    if (!isPredicate(head)) {
      return possessorOf(head);
    }
    List<Integer> told =
        graph.children(head, "obj", "iobj").stream().filter(canControl::test).toList();
    if (!told.isEmpty()) {
      return told;
    }
    return isRaised(verb) ? surfaceSubjects(head, depth + 1) : doers(head, depth + 1);
  }

  /** "was said to have been hit", "is thought to have sent": what is told of may be anything. */
  private boolean isRaised(int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> !graph.tag(a).equals("TO"))
        || !graph.children(verb, "aux:pass").isEmpty();
  }

  /** "forces fighting rebels": forces; "a decision to withdraw": whose decision, else no one. */
  private List<Integer> subjectOfNounsClause(int verb, int noun, int depth) {
    if (!isInfinitive(verb)) {
      boolean own = isPassive(verb) || (canAct.test(noun) && !isSetOff(verb, noun));
      return own ? List.of(noun) : subjectsAbove(noun, depth);
    }
    List<Integer> owners = possessorOf(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    Optional<Integer> governor = graph.head(noun);
    if (governor.isEmpty() || !graph.is(noun, "obj", "obl", "nmod")) {
      return List.of();
    }
    return isPredicate(governor.get())
        ? doers(governor.get(), depth + 1)
        : subjectOfNounsClause(verb, governor.get(), depth + 1);
  }

  /** "put up a fight, refusing to leave": a comma parts the participle from the object. */
  private boolean isSetOff(int verb, int noun) {
    return verb > 0
        && graph.token(verb - 1).text().equals(",")
        && graph.is(noun, "obj", "obl", "nmod");
  }

  /** The subjects of the verb above a noun. */
  private List<Integer> subjectsAbove(int noun, int depth) {
    int current = noun;
    for (int steps = 0; steps < MAX_DEPTH; steps++) {
      Optional<Integer> head = graph.head(current);
      if (head.isEmpty()) {
        return List.of();
      }
      current = head.get();
      if (graph.token(current).isVerb()) {
        return surfaceSubjects(current, depth + 1);
      }
    }
    return List.of();
  }

  /** "hit the base, killing scores", "resulted in killing ten": the parser takes an adjective. */
  boolean isGerundBeforeObject(int verb) {
    boolean modifier =
        graph.tag(verb).equals("VBG")
            && graph.relation(verb).equals("amod")
            && verb > 0
            && graph.head(verb).filter(h -> h > verb).isPresent();
    return modifier
        && (graph.tag(verb - 1).equals("IN")
            ? startsNounPhrase(verb + 1)
            : graph.token(verb - 1).text().equals(",") && isSecondObject(verb));
  }

  /** What is left of "hit the base" once the next clause's object hangs on the verb as well. */
  private boolean isSecondObject(int modifier) {
    int noun = graph.head(modifier).orElse(modifier);
    return graph.is(noun, "obj")
        && graph.head(noun).filter(v -> graph.children(v, "obj").size() > 1).isPresent();
  }

  private boolean startsNounPhrase(int token) {
    return token < graph.size() && QUANTIFYING.contains(graph.tag(token));
  }

  /** "Two men were among those killed", "among the dead is a girl": who is told to belong. */
  List<Integer> members(int group) {
    if (!graph.preposition(group).startsWith(AMONG)) {
      return List.of(group);
    }
    int predicate = graph.is(group, "obl") ? graph.head(group).orElse(group) : group;
    boolean copular = !graph.children(predicate, "cop").isEmpty();
    List<Integer> subjects = graph.children(predicate, "nsubj");
    if (copular && predicate != group && graph.token(predicate).isNoun()) {
      return List.of(predicate);
    }
    return copular && !subjects.isEmpty() ? subjects : List.of(group);
  }

  private List<Integer> possessorOf(int noun) {
    return graph.children(noun, "nmod:poss", "compound", "nmod").stream()
        .filter(c -> isOwner(c, noun))
        .limit(1)
        .toList();
  }

  /** "the army's plan", "the Kabul plan", "the plan by the army". */
  private boolean isOwner(int child, int noun) {
    if (graph.relation(child).equals("nmod") && child > noun) {
      return graph.preposition(child).equals("by");
    }
    return graph.is(child, "nmod:poss") || graph.token(child).isProperNoun();
  }

  /** The subjects; "a raid was launched by the army to free them": of a passive the agents. */
  private List<Integer> doers(int verb, int depth) {
    List<Integer> subjects = surfaceSubjects(verb, depth);
    boolean idle = isPassive(verb) && subjects.stream().noneMatch(canControl::test);
    return idle ? agents(verb) : subjects;
  }

  /** Whether the verb stands with "to". */
  public boolean isInfinitive(int verb) {
    return graph.children(verb, "mark").stream().anyMatch(m -> graph.tag(m).equals("TO"));
  }

  /** Whether the token is a verb, a noun or adjective with a copula, or as in "felt free to". */
  public boolean isPredicate(int index) {
    return graph.token(index).isVerb()
        || (graph.is(index, "xcomp") && graph.tag(index).startsWith("JJ"))
        || !graph.children(index, "cop", "nsubj").isEmpty();
  }

  /** For "who", "which", "that": the noun the relative clause hangs on; else the token itself. */
  public int antecedent(int index) {
    if (!RELATIVE_TAGS.contains(graph.tag(index))) {
      return index;
    }
    int current = index;
    for (int steps = 0; steps < MAX_DEPTH; steps++) {
      Optional<Integer> head = graph.head(current);
      if (head.isEmpty()) {
        return index;
      }
      if (graph.relation(current).equals("acl:relcl")) {
        return head.get();
      }
      current = head.get();
    }
    return index;
  }

  /** "the town the army captured": the town, where the clause has a subject but no object. */
  private Optional<Integer> relativeObject(int verb) {
    Optional<Integer> head = graph.head(verb);
    boolean lacksObject =
        isRelative(verb)
            && graph.children(verb, "nsubj").stream().anyMatch(s -> antecedent(s) == s)
            && graph.children(verb, "advmod").stream().noneMatch(a -> graph.tag(a).equals("WRB"))
            && graph.children(verb, "obl", "obj").stream()
                .noneMatch(o -> RELATIVE_TAGS.contains(graph.tag(o)));
    return lacksObject ? head : Optional.empty();
  }

  /** A relative clause; the parser takes some with "that" for content clauses of the noun. */
  private boolean isRelative(int verb) {
    boolean ofNoun = graph.head(verb).filter(h -> graph.token(h).isNoun()).isPresent();
    return graph.relation(verb).equals("acl:relcl")
        || (ofNoun && graph.relation(verb).equals("ccomp") && graph.tag(verb).startsWith("VB"));
  }

  /** "killed or wounded dozens": the object of the verb coordinated next. */
  private List<Integer> sharedObject(int verb) {
    for (int conjunct : graph.children(verb, "conj")) {
      boolean adjacent = conjunct - verb <= 3;
      if (adjacent && graph.children(conjunct, "nsubj").isEmpty()) {
        return graph.children(conjunct, "obj");
      }
    }
    return objectOfFirstConjunct(verb);
  }

  /** "shot and killed two men": the first verb holds the object of both. */
  private List<Integer> objectOfFirstConjunct(int verb) {
    return graph
        .head(verb)
        .filter(first -> graph.is(verb, "conj") && verb - first == 2)
        .map(first -> graph.children(first, "obj").stream().filter(o -> o > verb).toList())
        .orElse(List.of());
  }

  /** Nouns on the verb with a preposition, those of coordinated verbs that share them included. */
  public List<Integer> obliques(int verb) {
    List<Integer> found = new ArrayList<>(graph.children(verb, "obl", "nmod", "advcl"));
    found.removeIf(o -> graph.is(o, "advcl") && graph.token(o).isVerb());
    return found;
  }
}
