package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.processor.Fact;
import org.newsledger.processor.extract.ExtractionWords.Behind;

/**
 * Leaves out what is no act of its own: the deed that a casualty verb beside it tells already
 * ("killed in air strikes on the town"), and words of harm that nobody does and nobody suffers.
 */
final class EventFilter {

  /** Acts that a paper or a speech may do. */
  private static final Set<String> BY_WORDS =
      Set.of("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "SANCTION", "CONCEDE");

  /** Acts whose place or day is news though nobody is named. */
  private static final Set<String> CARRIED = Set.of("ASSAULT", "CONSULT", "PROTEST");

  private static final Set<NounClass> NO_SPEAKERS = EnumSet.of(NounClass.ABSTRACT);

  private static final Set<NounClass> NO_DOERS =
      EnumSet.of(
          NounClass.ABSTRACT,
          NounClass.SPEECH,
          NounClass.TIME,
          NounClass.AGREEMENT,
          NounClass.DOCUMENT,
          NounClass.THING);

  private static final Set<NounClass> GROUNDS = EnumSet.of(NounClass.PLACE, NounClass.FACILITY);

  private static final Set<Fact.Effect> OF_THE_LIVING =
      EnumSet.of(Fact.Effect.KILLED, Fact.Effect.INJURED);

  private static final Set<NounClass> LIFELESS =
      EnumSet.of(NounClass.ATTACK, NounClass.WEAPON, NounClass.PLACE);

  /** Words that stand for nobody without an article: adjectives, adverbs, verbs, prepositions. */
  private static final Pattern NO_NAMES = Pattern.compile("JJ[RS]?|RB[RS]?|IN|TO|VB[DGNPZ]?");

  private EventFilter() {}

  static List<EventCandidate> filter(List<EventCandidate> candidates) {
    return candidates.stream()
        .filter(c -> !isToldBySome(c, candidates))
        .map(EventFilter::withoutAbstractActors)
        .map(EventFilter::withoutLifelessVictims)
        .filter(EventFilter::tellsSomething)
        .filter(c -> !isKnown(c))
        .toList();
  }

  /** "the power to injure", "without warning, killing ten": an ability or a word does nothing. */
  private static EventCandidate withoutAbstractActors(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    Set<NounClass> idle = BY_WORDS.contains(candidate.entry().type()) ? NO_SPEAKERS : NO_DOERS;
    List<Integer> acting =
        candidate.actors().stream()
            .filter(a -> !isIdle(context.classes(context.phrases().contentHead(a)), idle))
            .filter(a -> !candidate.entry().type().equals("ASSAULT") || !isGround(context, a))
            .filter(a -> canName(context, a))
            .toList();
    return acting.size() == candidate.actors().size()
        ? candidate
        : candidate.with(acting, candidate.targets(), candidate.means());
  }

  /** "The area they shelled": a common noun for a place or a building attacks nobody. */
  private static boolean isGround(SentenceContext context, int actor) {
    int content = context.phrases().contentHead(actor);
    return context.nameAt(content).isEmpty()
        && context.placeAt(content).isEmpty()
        && isIdle(context.classes(content), GROUNDS);
  }

  /** "ten killed in strikes on the capital": neither a strike nor a town is killed. */
  private static EventCandidate withoutLifelessVictims(EventCandidate candidate) {
    if (candidate.entry().effect().filter(OF_THE_LIVING::contains).isEmpty()) {
      return candidate;
    }
    SentenceContext context = candidate.context();
    List<Integer> living =
        candidate.targets().stream()
            .filter(t -> !isIdle(context.classes(context.phrases().contentHead(t)), LIFELESS))
            .toList();
    return living.size() == candidate.targets().size()
        ? candidate
        : candidate.with(candidate.actors(), living, candidate.means());
  }

  private static boolean isIdle(Set<NounClass> classes, Set<NounClass> idle) {
    return !classes.isEmpty() && idle.containsAll(classes);
  }

  /** In "intense shelling" and "aimed at operating" no word before the act names somebody. */
  private static boolean canName(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    boolean named =
        context.nameAt(token).isPresent()
            || context.nationalityAt(token).isPresent()
            || context.ledParty(token).isPresent()
            || context.quantityAt(token).isPresent();
    return named
        || !NO_NAMES.matcher(graph.tag(token)).matches()
        || context.isBareNumber(token)
        || !graph.children(token, "det").isEmpty();
  }

  private static boolean isToldBySome(EventCandidate candidate, List<EventCandidate> all) {
    return candidate.isNominal()
        && candidate.governed().isEmpty()
        && all.stream()
            .filter(other -> other.head() != candidate.head())
            .anyMatch(other -> other.means().contains(candidate.head()) || tells(other, candidate));
  }

  /** "an explosion killed ten", "ten killed in an explosion": the killing is the row. */
  private static boolean tells(EventCandidate verb, EventCandidate deed) {
    SentenceGraph graph = deed.context().graph();
    int noun = graph.coordinationHead(deed.head());
    boolean hangs = graph.head(noun).filter(h -> h == verb.head()).isPresent();
    return verb.entry().effect().isPresent()
        && !verb.isNominal()
        && hangs
        && (graph.is(noun, "nsubj")
            || deed.context().words().isPreposition(graph.preposition(noun), Behind.DEED));
  }

  /** "The dead commander was buried": of whom it is told, and not how many, is known already. */
  private static boolean isKnown(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return candidate.entry().pos() == Pos.A
        && context.graph().is(candidate.head(), "amod")
        && context
            .graph()
            .head(candidate.head())
            .filter(noun -> noun > candidate.head() && Counts.of(context, noun).isEmpty())
            .isPresent();
  }

  private static boolean tellsSomething(EventCandidate candidate) {
    boolean harm = candidate.entry().effect().isPresent();
    boolean someone = !candidate.targets().isEmpty() || !candidate.actors().isEmpty();
    boolean told =
        !candidate.isNominal()
            || candidate.governed().isPresent()
            || isCarried(candidate)
            || isNews(candidate);
    return (!harm && (someone || told))
        || isDenied(candidate)
        || !candidate.targets().isEmpty()
        || !candidate.actors().isEmpty()
        || candidate.entry().target().isEmpty()
        || Counts.of(candidate.context(), candidate.head()).isPresent();
  }

  /** "the attack took place on Monday": the sentence tells where or when the act was. */
  private static boolean isCarried(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return CARRIED.contains(candidate.entry().type())
        && !context.graph().children(candidate.clause(), "obl").isEmpty()
        && new LightVerbs(context.words().lightVerbs())
            .over(context, candidate.head())
            .filter(use -> use.entry().noun().equals(Slot.SUBJ))
            .isPresent();
  }

  /** "Fighting in Homs", "no casualties": told anew, with its place or as what did not happen. */
  static boolean isNews(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    int noun = candidate.head();
    boolean placed =
        graph.children(noun, "nmod").stream()
            .filter(n -> n > noun && context.words().isPlacePreposition(graph.preposition(n)))
            .anyMatch(n -> context.placeAt(n).isPresent());
    return isDenied(candidate)
        || (candidate.entry().type().equals("ASSAULT")
            && placed
            && !new NounStatus(context).isKnown(noun));
  }

  private static boolean isDenied(EventCandidate candidate) {
    return candidate.isNominal()
        && candidate.entry().type().equals("ASSAULT")
        && new NounStatus(candidate.context()).denied(candidate.head()).isPresent();
  }
}
