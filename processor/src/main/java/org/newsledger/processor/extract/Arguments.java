package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.processor.extract.ExtractionWords.Behind;

/**
 * The arguments of one trigger, by slot. A noun's arguments are its own and, where it stands in a
 * clause of a verb that carries no event, that verb's prepositional phrases.
 */
final class Arguments implements ArgumentView {

  /** Parts of speech within a noun phrase. */
  private static final Pattern OBJECT_TAGS =
      Pattern.compile("DT|CD|JJ[RS]?|NNP?S?|POS|PRP\\$|HYPH");

  private final SentenceContext context;
  private final SentenceGraph graph;
  private final int trigger;
  private final boolean verbal;

  Arguments(SentenceContext context, int trigger) {
    this.context = context;
    this.graph = context.graph();
    this.trigger = trigger;
    this.verbal = graph.token(trigger).isVerb() && graph.children(trigger, "det").isEmpty();
  }

  @Override
  public Optional<Argument> argument(Slot slot) {
    return slot.equals(Slot.TOPIC)
        ? context.topic().map(t -> new Argument(t.label(), Set.of()))
        : fillers(slot).stream().findFirst().map(this::describe).or(() -> unsaid(slot));
  }

  /** "The town was taken": somebody did it. */
  private Optional<Argument> unsaid(Slot slot) {
    boolean passive =
        slot.equals(Slot.SUBJ)
            && verbal
            && context.predicates().isPassive(trigger)
            && !context.predicates().surfaceSubjects(trigger).isEmpty();
    return passive ? Optional.of(Argument.UNSAID) : Optional.empty();
  }

  private Argument describe(int head) {
    int named = context.predicates().members(head).get(0);
    int content = context.phrases().contentHead(named);
    return new Argument(graph.lemma(content), context.classes(content));
  }

  /** The heads of the phrases that fill a slot; phrases of time fill none. */
  List<Integer> fillers(Slot slot) {
    return all(slot).stream()
        .filter(t -> context.timeAt(t).isEmpty() || slot.equals(Slot.COMP))
        .filter(t -> t != trigger)
        .toList();
  }

  /** The fillers that may be a party: of the words before a noun only names and parties are. */
  List<Integer> parties(Slot slot) {
    boolean modifier = slot.equals(Slot.COMPOUND) || slot.equals(Slot.AMOD);
    return fillers(slot).stream()
        .filter(t -> !modifier || (context.isPartyWord(t) && !context.isLocality(t)))
        .filter(
            t ->
                !graph.token(t).isVerb()
                    || context.ledParty(t).isPresent()
                    || isNominalGerund(t)
                    || graph.isSubjectTaggedVerb(t)
                    || context.nameAt(t).isPresent())
        .toList();
  }

  private boolean isPlace(int token) {
    return context.isLocality(token)
        || (!context.isPartyWord(token) && context.classes(token).contains(NounClass.PLACE));
  }

  /** "Condemned the shelling". */
  private boolean isNominalGerund(int token) {
    return graph.tag(token).equals("VBG") && !graph.children(token, "det").isEmpty();
  }

  /** What fills the first of the slots, but a party rather than a place. */
  List<Integer> parties(List<Slot> slots) {
    List<List<Integer>> filled =
        slots.stream().map(this::parties).filter(found -> !found.isEmpty()).toList();
    return filled.stream()
        .filter(found -> filled.size() > 1 && isPlace(filled.get(0).get(0)))
        .filter(found -> context.isPartyWord(found.get(0)) && !isPlace(found.get(0)))
        .findFirst()
        .or(() -> filled.stream().findFirst())
        .map(found -> coordinated(found.get(0)))
        .orElse(List.of());
  }

  /** The phrase and those coordinated with it. */
  List<Integer> coordinated(int head) {
    return context.phrases().coordinated(head);
  }

  private List<Integer> all(Slot slot) {
    return switch (slot.name()) {
      case "subj" -> verbal ? subjects() : predicateSubject();
      case "obj" -> verbal ? objects() : suffering();
      case "iobj" -> recipients();
      case "comp" -> graph.children(trigger, "ccomp");
      case "comp-subj" -> below(graph.children(trigger, "ccomp"), "nsubj");
      case "comp-aux" -> below(graph.children(trigger, "ccomp"), "aux");
      case "inf" -> infinitives();
      case "poss" -> graph.children(trigger, "nmod:poss");
      case "compound" -> verbal ? List.of() : compounds();
      case "amod" -> graph.children(trigger, "amod");
      case "clause" -> clauses();
      case "clause-subj" -> below(clauses(), "nsubj");
      case "is" -> predicates();
      case "verb" -> verbs();
      case "verb-subj" -> verbs().stream().flatMap(v -> subjectsOf(v).stream()).toList();
      case "by" -> agents();
      default -> behind(slot.name());
    };
  }

  private List<Integer> subjects() {
    List<Integer> subjects = context.predicates().subjects(trigger);
    boolean suffered = subjects.isEmpty() && context.predicates().isPassive(trigger);
    return suffered ? behindPhrase(Slot.BY.name()) : subjects;
  }

  private List<Integer> agents() {
    List<Integer> agents = verbal ? context.predicates().agents(trigger) : agentsOfNoun();
    return agents.isEmpty() ? behindPhrase(Slot.BY.name()) : agents;
  }

  /** "died at the hands of the guards", "as a result of the raid": as if behind "by", "from". */
  private List<Integer> behindPhrase(String preposition) {
    return graph.children(trigger, "obl", "nmod").stream()
        .filter(o -> context.words().standsFor(graph.preposition(o), graph.lemma(o), preposition))
        .flatMap(o -> graph.children(o, "nmod").stream())
        .filter(n -> !graph.preposition(n).isEmpty())
        .limit(1)
        .toList();
  }

  /** "the attack was a response": a noun or adjective as predicate has the clause's subject. */
  private List<Integer> predicateSubject() {
    List<Integer> own = graph.children(trigger, "nsubj");
    if (!own.isEmpty()) {
      return own.stream().map(context.predicates()::antecedent).toList();
    }
    return graph.is(trigger, "xcomp", "conj", "acl:relcl", "advcl")
        ? context.predicates().surfaceSubjects(trigger)
        : adjectiveHead();
  }

  private List<Integer> adjectiveHead() {
    return graph.tag(trigger).startsWith("JJ") && graph.is(trigger, "amod")
        ? graph.head(trigger).stream().toList()
        : List.of();
  }

  private List<Integer> objects() {
    List<Integer> given = givenObjects();
    List<Integer> objects = given.isEmpty() ? context.predicates().objects(trigger) : given;
    if (!objects.isEmpty() || context.predicates().isPassive(trigger)) {
      return objects;
    }
    List<Integer> counted = new ArrayList<>(countedObliques());
    counted.addAll(behindOwnParticle());
    List<Integer> judged =
        predicatives().flatMap(x -> graph.children(x, "nsubj").stream()).toList();
    return Stream.of(counted, judged)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(this::adjacentObject);
  }

  /** "Among the killed is a girl": the participle as a noun, and who is told to belong there. */
  private List<Integer> suffering() {
    return graph.tag(trigger).equals("VBN") ? context.predicates().members(trigger) : List.of();
  }

  /** "was granted asylum": the passive's own object is what somebody is given. */
  private List<Integer> givenObjects() {
    boolean giving =
        !graph.children(trigger, "aux:pass").isEmpty()
            && context.words().triggers().isDitransitive(graph.lemma(trigger));
    return !giving
        ? List.of()
        : graph.children(trigger, "obj").stream()
            .filter(o -> o > trigger && context.timeAt(o).isEmpty())
            .toList();
  }

  private List<Integer> recipients() {
    return givenObjects().isEmpty()
        ? graph.children(trigger, "iobj")
        : context.predicates().objects(trigger);
  }

  /** "killed over 60 rebels": the parser takes the limiting word for a preposition. */
  private List<Integer> countedObliques() {
    return graph.children(trigger, "obl").stream()
        .filter(o -> o > trigger)
        .filter(
            o ->
                graph.children(o, "case").stream()
                    .anyMatch(c -> c == trigger + 1 && context.quantityAt(c).isPresent()))
        .toList();
  }

  /** "shot down 37 of them": the parser takes the particle for a preposition. */
  private List<Integer> behindOwnParticle() {
    return graph.children(trigger, "obl").stream()
        .filter(
            o ->
                graph.children(o, "case").stream()
                    .anyMatch(
                        c ->
                            c == trigger + 1
                                && isPhrase(graph.lemma(trigger) + " " + graph.lemma(c))))
        .toList();
  }

  private boolean isPhrase(String words) {
    return !context.words().triggers().entries(words, Pos.V).isEmpty();
  }

  /** The noun phrase right behind an active verb, where the parser hangs it elsewhere. */
  private List<Integer> adjacentObject() {
    int last = trigger;
    int noun = -1;
    while (last + 1 < graph.size() && isWithinNounPhrase(last + 1)) {
      last++;
      noun = graph.token(last).isNoun() ? last : noun;
    }
    boolean foreign = noun >= 0 && graph.is(noun, "nsubj") && context.timeAt(noun).isEmpty();
    boolean attached = noun >= 0 && (graph.isBelow(noun, trigger) || foreign);
    return attached && context.timeAt(noun).isEmpty() ? List.of(noun) : List.of();
  }

  private boolean isWithinNounPhrase(int token) {
    return OBJECT_TAGS.matcher(graph.tag(token)).matches() || context.quantityAt(token).isPresent();
  }

  private List<Integer> infinitives() {
    return graph.children(trigger, "xcomp", "ccomp", "advcl", "acl").stream()
        .filter(context.predicates()::isInfinitive)
        .toList();
  }

  /** "died when a boat sank", "a boat sank, killing ten": the verbs that tell of the cause. */
  private List<Integer> clauses() {
    Stream<Integer> above =
        graph.tag(trigger).equals("VBG") && graph.is(trigger, "advcl", "dep")
            ? graph.head(trigger).stream()
            : Stream.of();
    return Stream.concat(graph.children(trigger, "advcl").stream(), above)
        .filter(c -> graph.token(c).isVerb() && !context.predicates().isInfinitive(c))
        .toList();
  }

  private List<Integer> below(List<Integer> verbs, String relation) {
    return verbs.stream().flatMap(v -> graph.children(v, relation).stream()).toList();
  }

  /** "The victims were two women": what the noun is said to be. */
  private List<Integer> predicates() {
    return graph.head(trigger).stream()
        .filter(h -> graph.is(trigger, "nsubj") && !graph.children(h, "cop").isEmpty())
        .toList();
  }

  /** "launched an operation", "talks resumed": the verb that the noun is subject or object of. */
  private List<Integer> verbs() {
    return graph.head(graph.coordinationHead(trigger)).stream()
        .filter(
            h ->
                graph.token(h).isVerb()
                    && graph.is(graph.coordinationHead(trigger), "obj", "nsubj", "nsubj:pass"))
        .toList();
  }

  private List<Integer> subjectsOf(int verb) {
    return context.predicates().subjects(verb).stream().filter(s -> s != trigger).toList();
  }

  private List<Integer> compounds() {
    return graph.children(trigger, "compound", "nmod").stream().filter(c -> c < trigger).toList();
  }

  private List<Integer> behind(String preposition) {
    List<Integer> found = new ArrayList<>();
    hosts()
        .flatMap(host -> graph.children(host, "obl", "nmod", "advcl", "dep").stream())
        .filter(o -> isBehind(o, preposition))
        .forEach(found::add);
    if (found.isEmpty() && !verbal && context.words().isPreposition(preposition, Behind.UPON)) {
      found.addAll(behindAgent(preposition));
    }
    found.addAll(behindPhrase(preposition));
    found.addAll(loose(preposition));
    return found;
  }

  /** "an attack by rebels on a base": the parser hangs the last phrase on the one before it. */
  private List<Integer> behindAgent(String preposition) {
    return behind(Slot.BY.name()).stream()
        .flatMap(by -> graph.children(by, "nmod").stream())
        .filter(n -> isBehind(n, preposition))
        .toList();
  }

  /** Where the parser takes the preposition for a particle, a conjunction or the predicate's. */
  private List<Integer> loose(String preposition) {
    return verbal
        ? Stream.of(behindParticle(preposition), toldTo(preposition), called(preposition))
            .flatMap(found -> found)
            .toList()
        : graph.head(trigger).stream()
            .filter(h -> graph.is(trigger, "nsubj") && !graph.children(h, "cop").isEmpty())
            .filter(h -> isBehind(h, preposition))
            .toList();
  }

  /** "called on the town to yield": the object of a verb whose particle is a preposition. */
  private Stream<Integer> behindParticle(String preposition) {
    return particle(preposition) ? graph.children(trigger, "obj").stream() : Stream.of();
  }

  private boolean particle(String word) {
    return graph.children(trigger, "compound:prt").stream()
        .anyMatch(p -> graph.tag(p).equals("IN") && graph.lemma(p).equals(word));
  }

  /** "called it a crime", "branded it unjust": what the object is taken for, as if behind "as". */
  private Stream<Integer> called(String preposition) {
    return preposition.equals("as") && !objects().isEmpty() ? predicatives() : Stream.of();
  }

  private Stream<Integer> predicatives() {
    return graph.children(trigger, "xcomp").stream().filter(x -> !graph.token(x).isVerb());
  }

  /** "appeals for others to help": the subject of an infinitive, behind a preposition. */
  private Stream<Integer> toldTo(String preposition) {
    return infinitives().stream()
        .filter(
            v ->
                graph.children(v, "mark").stream()
                    .anyMatch(m -> m > trigger && graph.lemma(m).equals(preposition)))
        .flatMap(v -> graph.children(v, "nsubj").stream());
  }

  /** "the call for help by the agency": the parser hangs the last phrase on the one before it. */
  private List<Integer> agentsOfNoun() {
    List<Integer> own = behind("by");
    return own.isEmpty()
        ? graph.children(trigger, "nmod").stream()
            .filter(n -> n > trigger)
            .flatMap(n -> graph.children(n, "nmod").stream())
            .filter(n -> isBehind(n, "by"))
            .toList()
        : own;
  }

  /** What a prepositional phrase may hang on: the trigger, its object, the verb above a noun. */
  private Stream<Integer> hosts() {
    if (verbal) {
      return Stream.concat(
          Stream.concat(Stream.of(trigger), context.predicates().agents(trigger).stream()),
          graph.children(trigger, "obj", "xcomp", "advmod").stream()
              .filter(o -> !context.isEventNoun(o) || graph.is(o, "obj"))
              .flatMap(o -> Stream.of(o, context.phrases().contentHead(o)).distinct()));
    }
    Stream<Integer> verb =
        graph.head(trigger).stream()
            .filter(h -> graph.is(trigger, "obj", "nsubj", "nsubj:pass"))
            .filter(h -> graph.token(h).isVerb() && !context.isTrigger(h));
    return Stream.concat(Stream.of(trigger), verb);
  }

  private boolean isBehind(int noun, String preposition) {
    if (graph.token(noun).isVerb() && graph.is(noun, "advcl")) {
      return false;
    }
    String found = graph.preposition(noun);
    return found.equals(preposition)
        || found.startsWith(preposition + " ")
        || (preposition.equals("against") && found.equals("versus"));
  }
}
