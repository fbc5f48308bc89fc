package org.newsledger.processor.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.language.TemporalExpression;

/**
 * Who attacked last in which way, so that "the strikes also killed" some lines on is told of those
 * who were said to strike.
 */
final class RecentAttackers {

  /** Farther back an attack is another one. */
  private static final int REACH = 3;

  /** Where the article has told of one attacker only, the harm some lines on is theirs too. */
  private static final int REACH_OF_THE_ONLY_ONE = 10;

  private static final String ANY_MODE = "";

  private final Map<String, Attack> last = new HashMap<>();
  private final List<Participant> attackers = new ArrayList<>();

  private record Attack(int sentence, Participant actor, Optional<TemporalExpression> when) {

    /** Whether what happened at that time may belong to the attack: "last year" it did not. */
    boolean mayInclude(Optional<TemporalExpression> time) {
      return !isBefore(when, time) && !isBefore(time, when);
    }

    private static boolean isBefore(
        Optional<TemporalExpression> one, Optional<TemporalExpression> other) {
      Optional<LocalDate> next = other.flatMap(TemporalExpression::firstDay);
      return one.flatMap(TemporalExpression::lastDay)
          .filter(last -> next.filter(last::isBefore).isPresent())
          .isPresent();
    }
  }

  /** Keeps the actor of an attack. */
  void remember(int sentence, String mode, Participant actor, Optional<TemporalExpression> when) {
    if (attackers.stream().noneMatch(known -> isSame(known, actor))) {
      attackers.add(actor);
    }
    last.put(mode, new Attack(sentence, actor, when));
    last.put(ANY_MODE, new Attack(sentence, actor, when));
  }

  /**
   * The actor of the last attack before, if it is near and not the target itself: of this mode
   * within some sentences, of any mode in the same sentence, and farther back where nobody else has
   * attacked.
   */
  Participant before(
      int sentence, String mode, Participant target, Optional<TemporalExpression> when) {
    Attack attack = last.getOrDefault(mode, last.get(ANY_MODE));
    boolean near = attack != null && sentence - attack.sentence() <= reach(mode);
    return near && attack.mayInclude(when) && !isSame(attack.actor(), target)
        ? attack.actor()
        : Participant.NONE;
  }

  private int reach(String mode) {
    if (attackers.size() == 1) {
      return REACH_OF_THE_ONLY_ONE;
    }
    return last.containsKey(mode) && !mode.equals(ANY_MODE) ? REACH : 0;
  }

  /** "IRA" and "IRA's Belfast brigade" are one party. */
  private static boolean isSame(Participant one, Participant other) {
    String first = one.name().toLowerCase(Locale.ROOT);
    String second = other.name().toLowerCase(Locale.ROOT);
    return !second.isEmpty() && (first.contains(second) || second.contains(first));
  }
}
