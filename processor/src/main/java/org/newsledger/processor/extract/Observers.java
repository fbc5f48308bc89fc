package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;

/** Keeps those who watch and tell, agencies, monitors and charities, out of deeds of violence. */
final class Observers {

  private static final Set<ActorType> WATCHING =
      EnumSet.of(ActorType.MEDIA, ActorType.MONITOR, ActorType.NGO);

  /** Whose people neither march nor withdraw; those of a charity may. */
  private static final Set<ActorType> TELLING = EnumSet.of(ActorType.MEDIA, ActorType.MONITOR);

  private static final Set<String> MOVES = Set.of("MOBILIZE", "RETREAT");

  private Observers() {}

  /** The candidate without observers among those who did it. */
  static EventCandidate apart(EventCandidate candidate) {
    boolean moves = MOVES.contains(candidate.entry().type());
    if (!moves && !isForce(candidate)) {
      return candidate;
    }
    Set<ActorType> kinds = moves ? TELLING : WATCHING;
    List<Integer> acting =
        candidate.actors().stream().filter(a -> !isOf(candidate.context(), a, kinds)).toList();
    return candidate.with(acting, candidate.targets(), candidate.means());
  }

  private static boolean isForce(EventCandidate candidate) {
    String type = candidate.entry().type();
    return type.equals("ASSAULT")
        || (type.equals("COERCE") && candidate.entry().effect().isPresent());
  }

  private static boolean isOf(SentenceContext context, int actor, Set<ActorType> kinds) {
    return context
        .nameAt(context.phrases().contentHead(actor))
        .filter(name -> name.type() == NamedEntity.Type.ORGANIZATION)
        .flatMap(NameMention::kind)
        .filter(kinds::contains)
        .isPresent();
  }
}
