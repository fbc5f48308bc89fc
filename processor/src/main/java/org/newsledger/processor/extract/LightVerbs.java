package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.extract.LightVerbLexicon.LightVerb;

/** Finds the verb that lends an event noun its arguments: "carried out" over "an attack". */
final class LightVerbs {

  private static final int WINDOW = 4;

  private final LightVerbLexicon lexicon;

  LightVerbs(LightVerbLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A light verb at its place in the sentence. */
  record Use(int verb, LightVerb entry) {}

  /** The light verb that carries the noun, which may hang on its object: "implicated him in it". */
  Optional<Use> over(SentenceContext context, int noun) {
    SentenceGraph graph = context.graph();
    int first = graph.coordinationHead(context.phrases().whole(graph.coordinationHead(noun)));
    Optional<Integer> head = graph.head(first);
    Optional<Integer> ofObject = head.filter(o -> graph.is(o, "obj")).flatMap(graph::head);
    Optional<Use> above =
        Stream.of(head, ofObject)
            .flatMap(Optional::stream)
            .flatMap(verb -> use(context, verb, first).stream())
            .findFirst();
    if (above.isPresent()) {
      return above;
    }
    return graph.children(noun, "acl").stream()
        .flatMap(v -> use(context, v, noun).stream())
        .findFirst()
        .or(() -> copular(graph, first));
  }

  /** "were behind the attack": the noun itself is the predicate, and has the clause's subject. */
  private Optional<Use> copular(SentenceGraph graph, int noun) {
    return graph.children(noun, "cop").stream()
        .flatMap(
            cop ->
                lexicon.startingWith(graph.lemma(cop)).stream()
                    .filter(light -> light.words().size() == 2 && light.noun().isPreposition())
                    .filter(light -> graph.preposition(noun).equals(light.words().get(1)))
                    .map(light -> new Use(noun, light)))
        .findFirst();
  }

  private Optional<Use> use(SentenceContext context, int verb, int noun) {
    boolean carries =
        context.graph().token(verb).isVerb() || context.graph().tag(verb).startsWith("JJ");
    if (!carries) {
      return Optional.empty();
    }
    Arguments arguments = new Arguments(context, verb);
    return lexicon.startingWith(context.graph().lemma(verb)).stream()
        .filter(light -> hasWords(context.graph(), verb, light.words()))
        .filter(light -> arguments.fillers(light.noun()).contains(noun))
        .findFirst()
        .map(light -> new Use(verb, light));
  }

  private static boolean hasWords(SentenceGraph graph, int verb, List<String> words) {
    int at = verb;
    for (String word : words.subList(1, words.size())) {
      int found = find(graph, at, word);
      if (found < 0) {
        return false;
      }
      at = found;
    }
    return true;
  }

  private static int find(SentenceGraph graph, int after, String lemma) {
    for (int i = after + 1; i < Math.min(graph.size(), after + 1 + WINDOW); i++) {
      if (graph.lemma(i).equals(lemma)) {
        return i;
      }
    }
    return -1;
  }
}
