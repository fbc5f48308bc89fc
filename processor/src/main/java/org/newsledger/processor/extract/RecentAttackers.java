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

  private static final String ANY_MODE = "";

  private final Map<String, Attack> last = new HashMap<>();

  private record Attack(int sentence, Participant actor) {}

  /** Keeps the actor of an attack. */
  void remember(int sentence, String mode, Participant actor) {
    last.put(mode, new Attack(sentence, actor));
    last.put(ANY_MODE, new Attack(sentence, actor));
  }

  /**
   * The actor of the last attack before, if it is near: of this mode within some sentences, of any
   * mode in the same sentence where none is known.
   */
  Participant before(int sentence, String mode) {
    Attack attack = last.get(mode);
    int reach = mode.equals(ANY_MODE) ? 0 : REACH;
    boolean near = attack != null && sentence - attack.sentence() <= reach;
    return near ? attack.actor() : Participant.NONE;
  }
}
