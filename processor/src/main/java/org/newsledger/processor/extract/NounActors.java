package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/**
 * Who did what a noun tells, where the verb above names them: "after talks with the king he left",
 * "blamed the rebels for the raid".
 */
final class NounActors {

  /** Acts that take two. */
  private static final Set<String> TOGETHER = Set.of("CONSULT", "COOPERATE", "AGREE");

  /** What is done to somebody for his deed. */
  private static final Set<String> CHARGES = Set.of("ACCUSE", "SANCTION");

  private NounActors() {}

  /** The act of a noun; where it lacks an actor, with the one that the verb above names. */
  static EventCandidate completed(EventCandidate candidate) {
    if (!candidate.actors().isEmpty()) {
      return candidate;
    }
    SentenceContext context = candidate.context();
    int noun =
        context
            .graph()
            .coordinationHead(
                context.phrases().whole(context.graph().coordinationHead(candidate.head())));
    List<Integer> actors =
        named(candidate, noun)
            .filter(a -> context.isPartyWord(a) || context.pronounAt(a).isPresent())
            .flatMap(a -> context.phrases().coordinated(a).stream())
            .filter(a -> !candidate.targets().contains(a))
            .toList();
    return candidate.with(actors, candidate.targets(), candidate.means());
  }

  private static Stream<Integer> named(EventCandidate candidate, int noun) {
    String type = candidate.entry().type();
    if (TOGETHER.contains(type)) {
      return candidate.targets().isEmpty() ? Stream.of() : attending(candidate.context(), noun);
    }
    return type.equals("ASSAULT")
        ? Stream.concat(charged(candidate.context(), noun), blamed(candidate.context(), noun))
        : Stream.of();
  }

  /** "The attack, blamed on the rebels", "the raid that the king blamed on the rebels". */
  static Stream<Integer> blamed(SentenceContext context, int noun) {
    return context.graph().children(noun, "acl").stream()
        .filter(verb -> charges(context, verb))
        .filter(verb -> context.predicates().objects(verb).contains(noun))
        .flatMap(verb -> blamedBy(context, verb));
  }

  private static Stream<Integer> blamedBy(SentenceContext context, int verb) {
    Arguments arguments = new Arguments(context, verb);
    return context.words().triggers().entries(context.graph().lemma(verb), Pos.V).stream()
        .filter(e -> CHARGES.contains(e.type()))
        .flatMap(e -> e.target().stream())
        .filter(Slot::isPreposition)
        .distinct()
        .flatMap(slot -> arguments.parties(slot).stream())
        .limit(1);
  }

  /** The subject of the verb that the noun stands beside. */
  private static Stream<Integer> attending(SentenceContext context, int noun) {
    return context.graph().head(noun).stream()
        .filter(verb -> context.graph().is(noun, "obl") && context.graph().token(verb).isVerb())
        .flatMap(verb -> context.predicates().surfaceSubjects(verb).stream());
  }

  /** The object of a verb that charges somebody with the deed. */
  private static Stream<Integer> charged(SentenceContext context, int noun) {
    Optional<Integer> above = context.graph().head(noun);
    if (above.isEmpty() || !isGround(context, context.graph().preposition(noun))) {
      return Stream.of();
    }
    boolean ofObject = context.graph().is(above.get(), "obj") && context.isPartyWord(above.get());
    Optional<Integer> verb = ofObject ? context.graph().head(above.get()) : above;
    return verb.stream()
        .filter(v -> charges(context, v))
        .flatMap(v -> context.predicates().objects(v).stream());
  }

  private static boolean isGround(SentenceContext context, String preposition) {
    return Stream.of(Modality.COMPLEMENT, Modality.GROUND)
        .anyMatch(kind -> context.words().modality(kind, preposition).isPresent());
  }

  private static boolean charges(SentenceContext context, int verb) {
    return context.graph().token(verb).isVerb()
        && context.words().triggers().entries(context.graph().lemma(verb), Pos.V).stream()
            .anyMatch(e -> CHARGES.contains(e.type()));
  }
}
