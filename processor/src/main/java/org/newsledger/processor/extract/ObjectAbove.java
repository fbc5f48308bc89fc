package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;

/**
 * What "them" and "it" mean behind a verb that goes on with the deed of the verb above: in "hit two
 * trucks, burning them" the trucks, in "shelled the rebels' camps, killing dozens of them" the
 * rebels.
 */
final class ObjectAbove {

  /** What only people suffer. */
  private static final Set<Effect> OF_PEOPLE =
      EnumSet.of(Effect.KILLED, Effect.INJURED, Effect.CAPTURED, Effect.SURRENDERED);

  /** What is done rather than whom it is done to. */
  private static final Set<NounClass> NO_THINGS = EnumSet.of(NounClass.ABSTRACT, NounClass.ATTACK);

  private static final Set<Antecedent> PERSON = EnumSet.of(Antecedent.MAN, Antecedent.WOMAN);

  private ObjectAbove() {}

  /** The heads of the phrases that the pronoun means; empty where it may mean others. */
  static List<Integer> of(SentenceContext context, int pronoun, Anaphor kind) {
    boolean plural = kind.antecedent() == Antecedent.GROUP;
    SentenceGraph graph = context.graph();
    int whole = context.phrases().whole(pronoun);
    Optional<Integer> verb =
        graph.head(whole).filter(v -> graph.is(whole, "obj") && goesOn(context, v));
    if (verb.isEmpty()) {
      return List.of();
    }
    List<Integer> objects = objects(context, verbAbove(graph, verb.get()), pronoun);
    if (PERSON.contains(kind.antecedent())) {
      return objects.stream().filter(o -> isPerson(context, o)).toList();
    }
    if (!plural && kind.antecedent() != Antecedent.THING) {
      return List.of();
    }
    boolean people = whole != pronoun || harmsPeople(context, verb.get());
    boolean many = objects.size() > 1 || objects.stream().anyMatch(o -> isPlural(graph, o));
    return people
        ? objects.stream().flatMap(o -> people(context, o)).limit(1).toList()
        : objects.stream().filter(o -> many == plural).toList();
  }

  /** A participle or a second verb without a subject of its own. */
  private static boolean goesOn(SentenceContext context, int verb) {
    SentenceGraph graph = context.graph();
    boolean bare = graph.children(verb, "nsubj", "mark", "advmod").isEmpty();
    boolean participle =
        graph.tag(verb).equals("VBG")
            && (graph.is(verb, "advcl") || (graph.is(verb, "acl", "dep") && isSetOff(graph, verb)));
    return bare && graph.token(verb).isVerb() && (graph.is(verb, "conj") || participle);
  }

  private static boolean isSetOff(SentenceGraph graph, int verb) {
    return graph.token(verb - 1).text().equals(",");
  }

  private static int verbAbove(SentenceGraph graph, int verb) {
    int current = graph.head(verb).orElse(verb);
    while (!graph.token(current).isVerb() && graph.head(current).isPresent()) {
      current = graph.head(current).orElseThrow();
    }
    return current;
  }

  private static List<Integer> objects(SentenceContext context, int verb, int pronoun) {
    return context.predicates().objects(verb).stream()
        .filter(o -> o < pronoun && context.pronounAt(o).isEmpty())
        .map(context.phrases()::contentHead)
        .flatMap(o -> context.phrases().coordinated(o).stream())
        .filter(o -> o < pronoun && !NO_THINGS.containsAll(context.classes(o)))
        .toList();
  }

  private static boolean harmsPeople(SentenceContext context, int verb) {
    List<Effect> effects =
        context.words().triggers().entries(context.graph().lemma(verb), Pos.V).stream()
            .flatMap(e -> e.effect().stream())
            .toList();
    return !effects.isEmpty() && OF_PEOPLE.containsAll(effects);
  }

  private static boolean isPerson(SentenceContext context, int noun) {
    return !isPlural(context.graph(), noun)
        && context.words().nouns().classes(context.graph().lemma(noun)).contains(NounClass.PERSON);
  }

  private static boolean isPlural(SentenceGraph graph, int token) {
    return graph.tag(token).endsWith("S");
  }

  /** The phrase where it names people, else those whose it is: "camps of the rebels". */
  private static Stream<Integer> people(SentenceContext context, int noun) {
    return Stream.concat(
            Stream.of(noun),
            context.graph().children(noun, "nmod", "compound", "nmod:poss", "amod").stream())
        .filter(p -> isWho(context, p));
  }

  private static boolean isWho(SentenceContext context, int token) {
    return context.isPartyWord(token) && context.placeAt(token).isEmpty();
  }
}
