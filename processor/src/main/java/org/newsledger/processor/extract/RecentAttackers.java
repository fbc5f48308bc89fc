package org.newsledger.processor.extract;

import java.util.HashMap;
import java.util.Map;
import org.newsledger.processor.Fact.Participant;

/**
 * Who attacked last in which way, so that "the strikes also killed" some lines on is told of those
 * who were said to strike.
 */
final class RecentAttackers {

  /** Farther back an attack is another one. */
  private static final int REACH = 3;

  private final Map<String, Attack> last = new HashMap<>();

  private record Attack(int sentence, Participant actor) {}

  /** Keeps the actor of an attack. */
  void remember(int sentence, String mode, Participant actor) {
    last.put(mode, new Attack(sentence, actor));
  }

  /** The actor of the last attack of this mode before a sentence, if it is near. */
  Participant before(int sentence, String mode) {
    Attack attack = last.get(mode);
    boolean near = attack != null && sentence - attack.sentence() <= REACH;
    return near ? attack.actor() : Participant.NONE;
  }
}
