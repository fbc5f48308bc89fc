package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;

/** Chooses the senses of a plain sentence's words by the arguments next to them. */
final class ExampleSenses {

  private static final NounLexicon NOUNS = NounLexicon.load(Lexicons.builtIn("en"));
  private static final Map<String, NounClass> ENTITIES =
      Map.of(
          "PERSON", NounClass.PERSON,
          "ORGANIZATION", NounClass.ORG,
          "LOCATION", NounClass.PLACE);

  private final TriggerLexicon triggers;
  private final SentenceGraph graph;
  private final Predicates predicates;

  ExampleSenses(TriggerLexicon triggers, Sentence sentence) {
    this.triggers = triggers;
    this.graph = new SentenceGraph(sentence);
    this.predicates = new Predicates(graph);
  }

  /** The senses of the words with this lemma. */
  List<TriggerEntry> of(String head) {
    return IntStream.range(0, graph.size())
        .filter(i -> graph.lemma(i).equals(head))
        .mapToObj(this::sense)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<TriggerEntry> sense(int token) {
    Pos pos = graph.token(token).isVerb() ? Pos.V : graph.token(token).isNoun() ? Pos.N : Pos.A;
    Map<Slot, Integer> slots = slots(token, pos);
    ArgumentView view = slot -> Optional.ofNullable(slots.get(slot)).map(this::argument);
    return triggers.phrases(graph.lemma(token), pos).stream()
        .filter(entry -> entry.holds(view) && isComplete(entry, token))
        .findFirst()
        .or(() -> triggers.sense(graph.lemma(token), pos, view));
  }

  private boolean isComplete(TriggerEntry entry, int token) {
    return entry.words().stream()
        .filter(word -> !word.equals(entry.head()))
        .allMatch(
            word ->
                IntStream.range(0, graph.size())
                    .anyMatch(i -> graph.isBelow(i, token) && graph.lemma(i).equals(word)));
  }

  private Argument argument(int token) {
    int core = core(token);
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    classes.addAll(NOUNS.classes(graph.lemma(core)));
    Optional.ofNullable(ENTITIES.get(graph.token(core).entity())).ifPresent(classes::add);
    if (graph.tag(core).equals("CD")) {
      classes.add(NounClass.NUMBER);
    }
    return new Argument(graph.lemma(core), classes);
  }

  /** "thousands of refugees": refugees. */
  private int core(int token) {
    return NOUNS.classes(graph.lemma(token)).contains(NounClass.NUMBER)
        ? graph.children(token, "nmod").stream()
            .filter(c -> graph.preposition(c).equals("of"))
            .findFirst()
            .orElse(token)
        : token;
  }

  private Map<Slot, Integer> slots(int token, Pos pos) {
    Map<Slot, Integer> slots = new LinkedHashMap<>();
    if (pos == Pos.V) {
      verbSlots(token, slots);
    } else {
      put(slots, Slot.SUBJ, graph.children(token, "nsubj"));
      put(slots, Slot.POSS, graph.children(token, "nmod:poss"));
      put(slots, Slot.COMPOUND, graph.children(token, "compound"));
      put(slots, Slot.AMOD, graph.children(token, "amod"));
      put(slots, Slot.INF, infinitives(token, "acl", "dep"));
      graph
          .head(token)
          .filter(h -> graph.is(token, "amod"))
          .ifPresent(h -> slots.put(Slot.SUBJ, h));
    }
    putPrepositions(slots, graph.children(token, "nmod", "obl"));
    return slots;
  }

  private void verbSlots(int verb, Map<Slot, Integer> slots) {
    put(slots, Slot.SUBJ, predicates.subjects(verb));
    put(slots, Slot.OBJ, predicates.objects(verb));
    put(slots, Slot.IOBJ, graph.children(verb, "iobj"));
    put(slots, Slot.COMP, graph.children(verb, "ccomp"));
    put(slots, Slot.INF, infinitives(verb, "xcomp", "advcl"));
    predicates.objects(verb).forEach(o -> putPrepositions(slots, graph.children(o, "nmod")));
    putPrepositions(slots, predicates.obliques(verb));
  }

  private List<Integer> infinitives(int token, String... relations) {
    return graph.children(token, relations).stream().filter(predicates::isInfinitive).toList();
  }

  private static void put(Map<Slot, Integer> slots, Slot slot, List<Integer> tokens) {
    tokens.forEach(token -> slots.putIfAbsent(slot, token));
  }

  private void putPrepositions(Map<Slot, Integer> slots, List<Integer> tokens) {
    Function<String, String> last = words -> words.substring(words.lastIndexOf(' ') + 1);
    for (int token : tokens) {
      String preposition = graph.preposition(token);
      if (!preposition.isEmpty()) {
        slots.put(new Slot(preposition), token);
        slots.put(new Slot(last.apply(preposition)), token);
      }
    }
  }
}
