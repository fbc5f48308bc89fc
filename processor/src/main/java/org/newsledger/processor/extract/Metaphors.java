package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.extract.topic.Topic;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.place.PlaceMention;

/**
 * Leaves out violence that is none: in the language of sport, business or the stage words of war
 * are figures of speech, and those whom a storm or a crash killed were not attacked.
 */
final class Metaphors {

  private static final Set<Effect> HARM = EnumSet.of(Effect.KILLED, Effect.INJURED);

  private Metaphors() {}

  static List<EventCandidate> without(List<EventCandidate> candidates) {
    return candidates.stream().filter(c -> !isMetaphor(c)).toList();
  }

  private static boolean isMetaphor(EventCandidate candidate) {
    return candidate.entry().type().equals("ASSAULT")
        && candidate.context().topic().filter(t -> !isMeant(candidate, t)).isPresent();
  }

  private static boolean isMeant(EventCandidate candidate, Topic topic) {
    return candidate.actors().stream().anyMatch(a -> isForce(candidate.context(), a))
        || candidate.targets().stream().anyMatch(t -> isForce(candidate.context(), t))
        || (topic.hasActors() && isOfState(candidate))
        || (topic.knowsVictims() && harmsPeople(candidate));
  }

  private static boolean isForce(SentenceContext context, int token) {
    String lemma = context.graph().lemma(context.phrases().contentHead(token));
    return context.words().topics().topics(lemma).contains(Topic.FORCE);
  }

  private static boolean isOfState(EventCandidate candidate) {
    return candidate.actors().stream().anyMatch(a -> isState(candidate.context(), a));
  }

  private static boolean isState(SentenceContext context, int token) {
    return context.nationalityAt(token).isPresent()
        || context.nameAt(token).filter(n -> n.type() == NamedEntity.Type.COUNTRY).isPresent()
        || context.placeAt(token).filter(PlaceMention::isCountry).isPresent();
  }

  private static boolean harmsPeople(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return candidate.entry().effect().filter(HARM::contains).isPresent()
        && candidate.targets().stream()
            .map(context.phrases()::contentHead)
            .anyMatch(t -> context.classes(t).contains(NounClass.PERSON));
  }
}
