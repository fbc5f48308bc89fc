package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom praise and blame concern: "criticised the government's handling of the flood" and "condemned
 * the crimes committed by the junta" are about those whose doing it is.
 */
final class Responsible {

  private static final String BLAME = "ACCUSE";
  private static final String PRAISE = "SUPPORT";

  /** What somebody does or says; an unknown word may well be such. */
  private static final Set<NounClass> DOINGS =
      EnumSet.of(NounClass.ABSTRACT, NounClass.ATTACK, NounClass.SPEECH);

  private static final int MAX_STEPS = 3;

  private Responsible() {}

  /** The targets of an act of this type, doings replaced by those who did them. */
  static List<Integer> of(SentenceContext context, String type, List<Integer> targets) {
    return !type.equals(BLAME) && !type.equals(PRAISE)
        ? targets
        : targets.stream().flatMap(t -> meant(context, type, t)).distinct().toList();
  }

  private static Stream<Integer> meant(SentenceContext context, String type, int target) {
    List<Integer> doers = doers(context, type, target, 0);
    return doers.isEmpty() ? Stream.of(target) : doers.stream();
  }

  private static List<Integer> doers(SentenceContext context, String type, int noun, int steps) {
    if (steps == MAX_STEPS || !isDoing(context, noun)) {
      return List.of();
    }
    Arguments arguments = new Arguments(context, noun);
    return Stream.of(
            arguments.parties(Slot.BY),
            committers(context, noun),
            arguments.parties(Slot.POSS),
            type.equals(BLAME) ? arguments.parties(Slot.AMOD) : List.<Integer>of(),
            type.equals(BLAME) ? arguments.parties(Slot.COMPOUND) : List.<Integer>of())
        .map(found -> found.stream().filter(p -> isWho(context, type, p)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> arguments.coordinated(found.get(0)))
        .orElseGet(() -> doersOfPart(context, type, noun, steps));
  }

  /** "the lack of a response by the council", "the decision of the president". */
  private static List<Integer> doersOfPart(
      SentenceContext context, String type, int noun, int steps) {
    return new Arguments(context, noun)
        .fillers(Slot.OF).stream()
            .flatMap(
                of ->
                    type.equals(PRAISE) && isWho(context, type, of) && !context.isTrigger(noun)
                        ? Stream.of(of)
                        : doers(context, type, of, steps + 1).stream())
            .limit(1)
            .toList();
  }

  /** "the crimes committed by the junta". */
  private static List<Integer> committers(SentenceContext context, int noun) {
    return context.graph().children(noun, "acl").stream()
        .filter(context.predicates()::isPassive)
        .flatMap(verb -> context.predicates().agents(verb).stream())
        .toList();
  }

  private static boolean isDoing(SentenceContext context, int noun) {
    return context.nameAt(noun).isEmpty()
        && context.pronounAt(noun).isEmpty()
        && !context.isPartyWord(noun)
        && (context.graph().tag(noun).equals("VBG") || DOINGS.containsAll(context.classes(noun)));
  }

  private static boolean isWho(SentenceContext context, String type, int token) {
    return (context.isPartyWord(token) && !context.isLocality(token))
        || (type.equals(BLAME) && context.pronounAt(token).isPresent());
  }
}
