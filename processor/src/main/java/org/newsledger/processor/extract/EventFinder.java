package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.extract.ExtractionWords.Modality;
import org.newsledger.processor.extract.LightVerbLexicon.LightVerb;
import org.newsledger.processor.extract.TriggerMatcher.Match;
import org.newsledger.processor.extract.statement.Statement;

/** The acts of a sentence, each with the phrases that fill its roles. */
final class EventFinder {

  private static final Slot FOR = new Slot("for");

  /** Where a wish names those who are to fulfil it. */
  private static final List<Slot> ASKED =
      List.of(Slot.BY, new Slot("from"), new Slot("at"), Slot.POSS, Slot.COMPOUND);

  /** How many words stand at most before the last of a headline's label. */
  private static final int LONGEST_LABEL = 3;

  private static final Slot BETWEEN = new Slot("between");
  private static final Slot WITH = new Slot("with");

  /** Where a deed names those whom it hits. */
  private static final List<Slot> SUFFERED = List.of(new Slot("against"), new Slot("on"));

  /** Where a verb has those whom its act hits: "retaliate against them". */
  private static final List<Slot> HIT = List.of(Slot.OBJ, new Slot("against"), new Slot("on"));

  /** Types whose verbs speak of a further act. */
  static final Set<String> SPEECH_ACTS =
      Set.of("REJECT", "THREATEN", "AGREE", "REQUEST", "SUPPORT", "ACCUSE");

  private final TriggerMatcher matcher;
  private final MeansReader means;
  private final LightVerbs lightVerbs;

  EventFinder(ExtractionWords words) {
    this.matcher = new TriggerMatcher(words.triggers());
    this.means = new MeansReader(words.means());
    this.lightVerbs = new LightVerbs(words.lightVerbs());
  }

  /**
   * @param said what is said in the sentence, whose speakers only tell of the acts
   */
  List<EventCandidate> find(SentenceContext context, List<Statement> said) {
    List<Match> matches = matcher.find(context);
    List<EventCandidate> candidates = new ArrayList<>();
    for (Match match : matches) {
      if (!isRefused(match, matches)) {
        candidate(context, match, matches).ifPresent(candidates::add);
      }
    }
    List<EventCandidate> separated =
        candidates.stream()
            .map(means::separate)
            .map(c -> Tellers.apart(c, said))
            .map(Observers::apart)
            .toList();
    List<EventCandidate> completed = EventLinks.complete(separated);
    List<EventCandidate> meant = Metaphors.without(EventFilter.filter(completed));
    return Threats.with(OnlyForce.lentTo(meant, said)).stream().flatMap(this::split).toList();
  }

  /** "refused to surrender", "declined to condemn": the refusal is what happened. */
  private static boolean isRefused(Match match, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.entry().type().equals("REJECT"))
        .anyMatch(m -> m.arguments().fillers(Slot.INF).contains(match.head()));
  }

  private Optional<EventCandidate> candidate(
      SentenceContext context, Match match, List<Match> matches) {
    if (match.entry().pos() == Pos.N) {
      return isAbsorbed(context, match, matches) ? Optional.empty() : nominal(context, match);
    }
    boolean carrier =
        matches.stream()
            .filter(m -> m.entry().pos() == Pos.N && m.head() != match.head())
            .anyMatch(m -> carries(context, match, m) && !isMeantWith(match, m));
    return carrier ? Optional.empty() : Optional.of(verbal(context, match));
  }

  private boolean carries(SentenceContext context, Match verb, Match noun) {
    return lightVerbs.over(context, noun.head()).filter(u -> u.verb() == verb.head()).isPresent();
  }

  /**
   * "suspended the talks", "thwarted an attack", "signed an accord": the verb has a sense of its
   * own with the noun.
   */
  private boolean isAbsorbed(SentenceContext context, Match noun, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.entry().pos() == Pos.V && isMeantWith(m, noun))
        .anyMatch(m -> m.entry().type().equals(noun.entry().type()) || carries(context, m, noun));
  }

  private static boolean isMeantWith(Match verb, Match noun) {
    return verb.entry().conditions().stream()
        .filter(c -> !c.negated() && !c.isPresence())
        .anyMatch(c -> verb.arguments().fillers(c.slot()).contains(noun.head()));
  }

  private EventCandidate verbal(SentenceContext context, Match match) {
    List<Integer> actors = match.arguments().parties(match.entry().actor());
    List<Integer> targets =
        concerned(context, match, match.arguments().parties(match.entry().target()));
    EventCandidate candidate =
        new EventCandidate(
            context,
            match.entry(),
            match.words(),
            match.head(),
            match.head(),
            actors,
            targets,
            List.of(),
            Optional.empty());
    if (isSelfMoved(candidate)) {
      return candidate.with(targets, List.of(), List.of());
    }
    return isTelegraphicPassive(candidate)
        ? candidate.with(List.of(), actors, List.of())
        : candidate;
  }

  /** Those acted upon; of a speech act without an addressee the parties that it speaks of. */
  private static List<Integer> concerned(
      SentenceContext context, Match match, List<Integer> targets) {
    String type = match.entry().type();
    if (!SPEECH_ACTS.contains(type)) {
      return Deeds.done(context, named(context, targets));
    }
    List<Integer> others = new ArrayList<>();
    if (targets.isEmpty()) {
      others.addAll(partiesOfInfinitive(context, match));
    }
    boolean unasked = targets.stream().noneMatch(t -> isAsked(context, t));
    if (unasked && others.isEmpty() && type.equals("REQUEST")) {
      others.addAll(partiesOfWish(context, match));
    }
    if (type.equals("AGREE") && targets.stream().noneMatch(context::isPartyWord)) {
      others.addAll(partners(context, targets));
    }
    return Responsible.of(context, type, others.isEmpty() ? targets : others);
  }

  private static boolean isAsked(SentenceContext context, int target) {
    return context.isPartyWord(target) || context.pronounAt(target).isPresent();
  }

  /** "agreed to a truce with the rebels". */
  private static List<Integer> partners(SentenceContext context, List<Integer> agreed) {
    return agreed.stream()
        .map(what -> new Arguments(context, what))
        .flatMap(what -> what.parties(WITH).stream().flatMap(p -> what.coordinated(p).stream()))
        .distinct()
        .toList();
  }

  /** "Two men were among those killed", "among the dead is a girl": who they were. */
  private static List<Integer> named(SentenceContext context, List<Integer> targets) {
    return targets.stream()
        .flatMap(t -> context.predicates().members(t).stream())
        .flatMap(t -> context.phrases().coordinated(t).stream())
        .distinct()
        .toList();
  }

  /** "declined to condemn him", "pressed for him to leave", "said it would punish him". */
  private static List<Integer> partiesOfInfinitive(SentenceContext context, Match match) {
    String type = match.entry().type();
    boolean request = type.equals("REQUEST");
    return Stream.of(Slot.INF, Slot.COMP)
        .filter(slot -> slot.equals(Slot.INF) || request || type.equals("THREATEN"))
        .flatMap(slot -> match.arguments().fillers(slot).stream())
        .map(verb -> new Arguments(context, verb))
        .flatMap(verb -> (request ? verb.parties(Slot.SUBJ) : verb.parties(HIT)).stream())
        .flatMap(p -> request ? Stream.of(p) : sufferers(context, p))
        .filter(p -> type.equals("REJECT") || isAsked(context, p))
        .filter(p -> !match.arguments().fillers(Slot.SUBJ).contains(p))
        .limit(1)
        .toList();
  }

  /** "threatened to launch a raid on the port": of a deed those whom it hits. */
  private static Stream<Integer> sufferers(SentenceContext context, int what) {
    boolean deed =
        context.nameAt(what).isEmpty() && context.classes(what).contains(NounClass.ATTACK);
    List<Integer> hit = deed ? new Arguments(context, what).parties(SUFFERED) : List.of();
    return hit.isEmpty() ? Stream.of(what) : hit.stream();
  }

  /** "called for help from the council", "sought a vote by the council": the council is asked. */
  private static List<Integer> partiesOfWish(SentenceContext context, Match match) {
    return Stream.of(FOR, Slot.OBJ)
        .flatMap(slot -> match.arguments().fillers(slot).stream())
        .filter(wish -> !context.isPartyWord(wish))
        .map(wish -> new Arguments(context, wish))
        .flatMap(wish -> ASKED.stream().flatMap(slot -> wish.parties(slot).stream()))
        .limit(1)
        .toList();
  }

  /** "Soldiers were deployed", "troops are massed": with nobody who sends them they act. */
  private static boolean isSelfMoved(EventCandidate candidate) {
    return candidate.entry().type().equals("MOBILIZE")
        && candidate.actors().isEmpty()
        && !candidate.targets().isEmpty()
        && candidate.context().predicates().isPassive(candidate.head())
        && candidate.targets().stream()
            .allMatch(t -> candidate.context().classes(t).contains(NounClass.FORCE));
  }

  /** "Seven soldiers killed in ambush": a verb of harm without object tells of its subject. */
  private static boolean isTelegraphicPassive(EventCandidate candidate) {
    String tag = candidate.context().graph().tag(candidate.head());
    boolean headline =
        candidate.context().graph().sentence().segment() == SegmentLabel.HEADLINE
            && !candidate.entry().type().equals("MOBILIZE");
    return (headline || candidate.entry().effect().isPresent())
        && candidate.targets().isEmpty()
        && !candidate.actors().isEmpty()
        && candidate.entry().target().contains(Slot.OBJ)
        && (tag.equals("VBN") || tag.equals("VBD"))
        && candidate.context().graph().children(candidate.head(), "aux").isEmpty()
        && candidate.context().graph().children(candidate.head(), "obl").stream()
            .noneMatch(o -> o == candidate.head() + 1);
  }

  private Optional<EventCandidate> nominal(SentenceContext context, Match match) {
    if (context.graph().is(match.head(), "compound", "nmod:poss")) {
      return Optional.empty();
    }
    Optional<LightVerbs.Use> light = lightVerbs.over(context, match.head());
    boolean suffered = match.entry().target().contains(Slot.SUBJ);
    Optional<LightVerbs.Use> doing = light.filter(u -> !suffered && !isHerald(context, match, u));
    List<Integer> actors = lent(context, match, match.entry().actor(), doing, LightVerb::actor);
    List<Integer> targets = lent(context, match, match.entry().target(), light, LightVerb::target);
    List<Integer> sides = sides(match.arguments());
    boolean clash = sides.size() > 1 && (targets.equals(sides) || actors.equals(sides));
    List<Integer> acting =
        withoutLabelledPlace(context, match.head(), clash ? sides.subList(0, 1) : actors);
    EventCandidate candidate =
        new EventCandidate(
            context,
            match.entry(),
            match.words(),
            match.head(),
            light
                .map(LightVerbs.Use::verb)
                .orElseGet(() -> predicateAbove(context.graph(), match.head())),
            acting,
            (clash ? sides.subList(1, sides.size()) : targets)
                .stream().filter(t -> !acting.contains(t)).toList(),
            List.of(),
            light.flatMap(u -> u.entry().status()));
    return Optional.of(NounActors.completed(candidate))
        .filter(c -> tellsOfAnAct(c, light.isPresent()));
  }

  /**
   * "The ministry announced the killing of two men": of harm done only a force tells as its own.
   */
  private static boolean isHerald(SentenceContext context, Match match, LightVerbs.Use light) {
    return match.entry().effect().isPresent()
        && context
            .words()
            .modality(Modality.HERALD, context.graph().lemma(light.verb()))
            .isPresent()
        && context.predicates().subjects(light.verb()).stream()
            .noneMatch(s -> context.classes(s).contains(NounClass.FORCE));
  }

  /** What fills the slots of the noun, or those that a light verb over it lends. */
  private static List<Integer> lent(
      SentenceContext context,
      Match match,
      List<Slot> slots,
      Optional<LightVerbs.Use> light,
      Function<LightVerb, List<Slot>> ofVerb) {
    List<Integer> own = match.arguments().parties(slots);
    List<Integer> found =
        orLent(
            isPronounOwner(context, own) ? List.of() : own,
            match.arguments(),
            light.map(u -> new Arguments(context, u.verb())),
            light.map(u -> ofVerb.apply(u.entry())).orElse(List.of()));
    return found.isEmpty() ? own : found;
  }

  /** "intensified their attacks": whose they are the verb tells. */
  private static boolean isPronounOwner(SentenceContext context, List<Integer> own) {
    return own.size() == 1
        && context.graph().is(own.get(0), "nmod:poss")
        && context.pronounAt(own.get(0)).isPresent();
  }

  /** In a headline's label, "Ruritania bombings: dozens dead", the place is where it happened. */
  private static List<Integer> withoutLabelledPlace(
      SentenceContext context, int noun, List<Integer> actors) {
    boolean label =
        noun <= LONGEST_LABEL
            && noun + 1 < context.graph().size()
            && context.graph().token(noun + 1).text().equals(":");
    return label ? actors.stream().filter(a -> context.placeAt(a).isEmpty()).toList() : actors;
  }

  /** "clashes between rebels and the army". */
  private static List<Integer> sides(Arguments arguments) {
    return arguments.parties(BETWEEN).stream()
        .limit(1)
        .flatMap(s -> arguments.coordinated(s).stream())
        .toList();
  }

  /** A bare "the attack" speaks of an act told elsewhere. */
  private static boolean tellsOfAnAct(EventCandidate candidate, boolean light) {
    return !candidate.actors().isEmpty()
        || !candidate.targets().isEmpty()
        || light
        || EventFilter.isNews(candidate);
  }

  /** What the noun itself holds, else what its light verb lends it. */
  private static List<Integer> orLent(
      List<Integer> own, Arguments noun, Optional<Arguments> verb, List<Slot> lent) {
    if (!own.isEmpty() || verb.isEmpty()) {
      return own;
    }
    List<Integer> ofVerb = verb.get().parties(lent);
    return ofVerb.isEmpty()
        ? noun.parties(lent.stream().filter(Slot::isPreposition).toList())
        : ofVerb;
  }

  private static int predicateAbove(SentenceGraph graph, int noun) {
    int current = noun;
    while (!graph.token(current).isVerb()) {
      Optional<Integer> head = graph.head(current);
      if (head.isEmpty() || !graph.is(current, "nsubj", "obj", "obl", "conj", "nmod", "appos")) {
        return noun;
      }
      current = head.get();
    }
    return current;
  }

  /** "destroyed six vehicles, three boats and a car": each item is an act of its own. */
  private Stream<EventCandidate> split(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    List<Integer> targets = candidate.targets();
    long counted = targets.stream().filter(t -> Counts.of(context, t).isPresent()).count();
    long single = targets.stream().filter(t -> isOne(context, t)).count();
    boolean listed = counted > 1 || (counted == 1 && single == targets.size() - 1 && single > 0);
    return listed
        ? targets.stream().map(t -> candidate.withTargets(List.of(t)))
        : Stream.of(candidate);
  }

  /** "a car": neither counted nor known. */
  private static boolean isOne(SentenceContext context, int noun) {
    return Counts.of(context, noun).isEmpty()
        && context.graph().tag(noun).equals("NN")
        && context.graph().children(noun, "det").stream()
            .anyMatch(d -> !context.words().isDefinite(context.graph().lemma(d)));
  }
}
