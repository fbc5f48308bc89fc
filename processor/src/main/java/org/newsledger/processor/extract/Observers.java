package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;

/** Keeps those who watch and tell, agencies, monitors and charities, out of deeds of violence. */
final class Observers {

  private static final Set<ActorType> WATCHING =
      EnumSet.of(ActorType.MEDIA, ActorType.MONITOR, ActorType.NGO);

  private Observers() {}

  /** The candidate without observers among those who did it. */
  static EventCandidate apart(EventCandidate candidate) {
    if (!isForce(candidate)) {
      return candidate;
    }
    List<Integer> acting =
        candidate.actors().stream().filter(a -> !watches(candidate.context(), a)).toList();
    return candidate.with(acting, candidate.targets(), candidate.means());
  }

  private static boolean isForce(EventCandidate candidate) {
    String type = candidate.entry().type();
    return type.equals("ASSAULT")
        || (type.equals("COERCE") && candidate.entry().effect().isPresent());
  }

  private static boolean watches(SentenceContext context, int actor) {
    return context
        .nameAt(context.phrases().contentHead(actor))
        .flatMap(NameMention::kind)
        .filter(WATCHING::contains)
        .isPresent();
  }
}
