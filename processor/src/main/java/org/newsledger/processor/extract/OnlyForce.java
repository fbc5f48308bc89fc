package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;

/**
 * The one armed party of a sentence: where a deed of violence names nobody who did it, and the
 * sentence has a single force that is free, that force is meant: "He was hurt in a shootout with
 * police".
 */
final class OnlyForce {

  /** Who are nothing besides, as a "front" or a "network" may be. */
  private static final Set<NounClass> PURE =
      EnumSet.of(NounClass.FORCE, NounClass.PERSON, NounClass.ORG, NounClass.GOVERNMENT);

  private static final Set<ActorType> ARMED = EnumSet.of(ActorType.ARMED_GROUP, ActorType.MILITARY);

  /** Acts of which those who attack are capable too. */
  private static final Set<String> KINDRED = Set.of("ASSAULT", "MOBILIZE", "THREATEN", "RETREAT");

  private OnlyForce() {}

  /**
   * The candidates, with the sentence's only free force as actor of those that have none.
   *
   * @param said what is said in the sentence
   */
  static List<EventCandidate> lentTo(List<EventCandidate> candidates, List<Statement> said) {
    return candidates.stream().map(c -> needsActor(c) ? lent(c, candidates, said) : c).toList();
  }

  private static boolean needsActor(EventCandidate candidate) {
    String type = candidate.entry().type();
    boolean capture = type.equals("COERCE") && candidate.entry().effect().isPresent();
    return candidate.actors().isEmpty()
        && (type.equals("ASSAULT") || capture)
        && !isElsewhere(candidate);
  }

  /** "Gunmen shot a guard in Aford, and a bomb killed two in Befort": a scene of its own. */
  private static boolean isElsewhere(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    return graph.relation(candidate.head()).equals("conj")
        && !graph.children(candidate.head(), "nsubj").isEmpty()
        && graph.children(candidate.head(), "obl").stream()
            .anyMatch(o -> context.placeAt(o).isPresent());
  }

  private static EventCandidate lent(
      EventCandidate candidate, List<EventCandidate> all, List<Statement> said) {
    SentenceContext context = candidate.context();
    List<Integer> taken =
        Stream.concat(all.stream().flatMap(OnlyForce::taken), idleSubjects(candidate)).toList();
    IntPredicate free =
        t ->
            !isTeller(context, t, said)
                && !isOwnSide(candidate, t)
                && !isCompanion(candidate, t)
                && !isBystander(context, t)
                && !isOfPlace(context, t)
                && !isHad(candidate, all, t)
                && taken.stream().noneMatch(o -> overlap(context.graph(), t, o));
    List<Integer> forces = those(context, t -> isForce(context, t) && free.test(t));
    List<Integer> meant =
        forces.isEmpty()
            ? those(context, t -> (isArmedName(context, t) || isOwner(context, t)) && free.test(t))
            : forces;
    return meant.size() == 1
        ? candidate.with(meant, candidate.targets(), candidate.means())
        : candidate;
  }

  /** "Troops were sent and a soldier was killed": not by the troops. */
  private static boolean isOwnSide(EventCandidate candidate, int force) {
    SentenceContext context = candidate.context();
    return isRegular(context, force)
        && candidate.targets().stream()
            .map(context.phrases()::contentHead)
            .anyMatch(t -> isForce(context, t) && isRegular(context, t));
  }

  /** Troops and police rather than rebels; another nation's are no own side. */
  private static boolean isRegular(SentenceContext context, int force) {
    SentenceGraph graph = context.graph();
    return context.words().plural(graph.lemma(force)).isEmpty()
        && graph.children(force, "amod", "compound").stream()
            .noneMatch(
                m ->
                    context.nationalityAt(m).isPresent()
                        || context.nameAt(m).isPresent()
                        || context.words().plural(graph.lemma(m)).isPresent());
  }

  /** "Police found ten bodies": where the sense names no doer, the subject is none. */
  private static Stream<Integer> idleSubjects(EventCandidate candidate) {
    return candidate.entry().pos() == Pos.V && candidate.entry().actor().isEmpty()
        ? new Arguments(candidate.context(), candidate.head()).fillers(Slot.SUBJ).stream()
        : Stream.of();
  }

  private static List<Integer> those(SentenceContext context, IntPredicate which) {
    return IntStream.range(0, context.graph().size()).filter(which).boxed().toList();
  }

  /** In "the Iraq attacks" the country is where they happened. */
  private static boolean isParty(SentenceContext context, int token) {
    return context.nameAt(token).filter(n -> n.type() == NamedEntity.Type.ORGANIZATION).isPresent();
  }

  private static boolean isArmedName(SentenceContext context, int token) {
    return !context.graph().is(token, "compound", "flat", "appos", "nmod:poss")
        && context
            .nameAt(token)
            .filter(n -> n.lastToken() == token)
            .flatMap(NameMention::kind)
            .filter(ARMED::contains)
            .isPresent();
  }

  /** Whose a deed or weapon is: "Ruritanian" of "the victims of the Ruritanian attacks". */
  private static boolean isOwner(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    return graph.is(token, "compound", "amod", "nmod:poss")
        && (context.nationalityAt(token).isPresent() || isParty(context, token))
        && graph
            .head(token)
            .map(context::classes)
            .filter(c -> c.contains(NounClass.ATTACK) || c.contains(NounClass.WEAPON))
            .isPresent();
  }

  /** "Was held with his guards", "soldiers found bodies": what hangs on the verb has its part. */
  private static boolean isCompanion(EventCandidate candidate, int token) {
    SentenceContext context = candidate.context();
    int verb = candidate.head();
    return context.predicates().isPassive(verb)
        ? context.graph().children(verb, "obl").stream()
            .anyMatch(o -> context.phrases().contentHead(o) == token)
        : candidate.entry().effect().isPresent()
            && context.graph().children(verb, "nsubj").contains(token);
  }

  /** "Died at a hospital of the army": whose the place is tells of nobody who did it. */
  private static boolean isOfPlace(SentenceContext context, int token) {
    return context.graph().is(token, "nmod")
        && context
            .graph()
            .head(token)
            .map(context::classes)
            .filter(c -> c.contains(NounClass.FACILITY) || c.contains(NounClass.PLACE))
            .isPresent();
  }

  /** "A bomb exploded as soldiers were leaving": they did something else meanwhile. */
  private static boolean isBystander(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    return graph.is(token, "nsubj")
        && graph
            .head(token)
            .filter(verb -> graph.is(verb, "advcl") && graph.tag(verb).equals("VBG"))
            .filter(verb -> Deeds.isMeanwhile(context, verb))
            .isPresent();
  }

  /** "Ten died, and Ruritania has troops there": in a clause beside that tells of no deed. */
  private static boolean isHad(EventCandidate candidate, List<EventCandidate> all, int token) {
    SentenceGraph graph = candidate.context().graph();
    int verb = token;
    while (graph.head(verb).isPresent() && !graph.tag(verb).startsWith("VB")) {
      verb = graph.head(verb).orElseThrow();
    }
    int clause = verb;
    int deed = candidate.head();
    boolean beside =
        graph.children(deed, "conj").contains(clause)
            || graph.children(clause, "conj").contains(deed);
    return beside
        && all.stream().noneMatch(c -> c.head() == clause)
        && graph.children(clause, "nsubj").stream().anyMatch(s -> !graph.isBelow(token, s));
  }

  /** Victims, and those whose acts are of another kind: who hunts the attacker has not attacked. */
  private static Stream<Integer> taken(EventCandidate candidate) {
    Stream<Integer> others =
        KINDRED.contains(candidate.entry().type()) ? Stream.of() : candidate.actors().stream();
    return Stream.concat(candidate.targets().stream(), others);
  }

  private static boolean overlap(SentenceGraph graph, int one, int other) {
    return graph.isBelow(one, other) || graph.isBelow(other, one);
  }

  private static boolean isForce(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    boolean head =
        graph.token(token).isNoun()
            && !graph.is(token, "compound", "flat", "fixed", "root")
            && !graph.isCompoundPart(token);
    Set<NounClass> classes = context.words().nouns().classes(graph.lemma(token));
    return head && classes.contains(NounClass.FORCE) && PURE.containsAll(classes);
  }

  /** Somebody who only tells of it, alone or with others: "police and medics said". */
  private static boolean isTeller(SentenceContext context, int token, List<Statement> said) {
    SentenceGraph graph = context.graph();
    int first = graph.coordinationHead(token);
    boolean clausal =
        graph
            .head(first)
            .filter(
                h -> graph.is(h, "parataxis") || !graph.children(h, "ccomp", "parataxis").isEmpty())
            .isPresent();
    return (graph.is(first, "nsubj") && clausal) || Tellers.isTeller(context, token, said);
  }
}
