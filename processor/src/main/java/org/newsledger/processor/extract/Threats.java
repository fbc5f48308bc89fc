package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/** Who says that he will attack threatens: "The group said they would strike again". */
final class Threats {

  private static final String ATTACK = "ASSAULT";
  private static final String THREAT = "THREATEN";

  private Threats() {}

  /** The candidates, and a threat for each attack that the speaker announces as his own. */
  static List<EventCandidate> with(List<EventCandidate> candidates) {
    List<EventCandidate> all = new ArrayList<>(candidates);
    for (EventCandidate candidate : candidates) {
      threat(candidate)
          .filter(t -> all.stream().noneMatch(other -> other.head() == t.head()))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  private static Optional<EventCandidate> threat(EventCandidate attack) {
    SentenceContext context = attack.context();
    int verb = attack.clause();
    boolean announced =
        attack.entry().type().equals(ATTACK)
            && context.graph().is(verb, "ccomp")
            && isToCome(context, verb)
            && StatusReader.of(attack) == Status.PLANNED;
    return announced
        ? context.graph().head(verb).flatMap(cue -> told(context, cue, attack))
        : Optional.empty();
  }

  /** Whether the clause has an auxiliary of the future. */
  private static boolean isToCome(SentenceContext context, int verb) {
    return context.graph().children(verb, "aux").stream()
        .anyMatch(
            a ->
                context
                    .words()
                    .modality(Modality.AUX, context.graph().lemma(a))
                    .filter(s -> s == Status.PLANNED)
                    .isPresent());
  }

  private static Optional<EventCandidate> told(
      SentenceContext context, int cue, EventCandidate attack) {
    Arguments arguments = new Arguments(context, cue);
    List<Integer> speakers = arguments.parties(Slot.SUBJ);
    List<Integer> audience = arguments.parties(Slot.OBJ);
    List<Integer> victims = attack.targets();
    boolean own =
        !speakers.isEmpty()
            && attack.actors().stream().anyMatch(a -> isMeant(context, a, speakers.get(0)));
    return context.graph().token(cue).isVerb() && own
        ? Optional.of(
            EventCandidate.ofVerb(context, cue, THREAT)
                .with(
                    arguments.coordinated(speakers.get(0)),
                    audience.isEmpty() ? victims : audience,
                    List.of()))
        : Optional.empty();
  }

  /** "The group said they would": the mayor who says so speaks of others. */
  private static boolean isMeant(SentenceContext context, int pronoun, int speaker) {
    Set<NounClass> classes = context.classes(speaker);
    boolean one =
        classes.contains(NounClass.PERSON)
            && !classes.contains(NounClass.FORCE)
            && !classes.contains(NounClass.ORG)
            && !context.graph().tag(speaker).endsWith("S");
    return context
        .pronounAt(pronoun)
        .map(Anaphor::antecedent)
        .filter(a -> !one || a != Antecedent.GROUP)
        .isPresent();
  }
}
