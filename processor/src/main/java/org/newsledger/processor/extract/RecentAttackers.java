package org.newsledger.processor.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.place.Distance;

/**
 * Who attacked last in which way, so that "the strikes also killed" some lines on is told of those
 * who were said to strike.
 */
final class RecentAttackers {

  /** Farther back an attack is another one. */
  private static final int REACH = 3;

  /** Where the article has told of one attacker only, "the attack" some lines on is theirs. */
  private static final int REACH_OF_THE_ONLY_ONE = 10;

  private static final double ANOTHER_TOWN_KM = 30;

  private static final String ANY_MODE = "";

  private final Map<String, Attack> last = new HashMap<>();
  private final List<Participant> attackers = new ArrayList<>();

  private record Attack(Scene scene, Participant actor) {

    /**
     * Whether what happened then and there may belong to the attack: "last year" and in another
     * town it did not.
     */
    boolean mayInclude(Scene other) {
      return !isBefore(scene.when(), other.when())
          && !isBefore(other.when(), scene.when())
          && !isElsewhere(other);
    }

    private boolean isElsewhere(Scene other) {
      return isAPlace(scene)
          && isAPlace(other)
          && !scene.where().equals(other.where())
          && !isNear(scene.where().flatMap(Where::place), other.where().flatMap(Where::place));
    }

    /** No country or province, which may hold the other one. */
    private static boolean isAPlace(Scene scene) {
      return scene
          .where()
          .filter(w -> w.place().filter(p -> p.precision() != Precision.PLACE).isEmpty())
          .isPresent();
    }

    private static boolean isNear(Optional<Place> one, Optional<Place> other) {
      return one.isPresent()
          && other.filter(o -> Distance.km(one.get(), o) < ANOTHER_TOWN_KM).isPresent();
    }

    private static boolean isBefore(
        Optional<TemporalExpression> one, Optional<TemporalExpression> other) {
      Optional<LocalDate> next = other.flatMap(TemporalExpression::firstDay);
      return one.flatMap(TemporalExpression::lastDay)
          .filter(last -> next.filter(last::isBefore).isPresent())
          .isPresent();
    }
  }

  /**
   * Where an act is told.
   *
   * @param known whether the sentence speaks of a deed as known: "the bombing"
   */
  record Scene(
      int sentence, boolean known, Optional<TemporalExpression> when, Optional<Where> where) {}

  /** Whether somebody who acts is a force or has a name; "a man" or "a crowd" attacks but once. */
  static boolean isAttacker(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return candidate.actors().stream()
        .map(context.phrases()::contentHead)
        .anyMatch(
            a ->
                context.nameAt(a).isPresent()
                    || context.nationalityAt(a).isPresent()
                    || context.classes(a).contains(NounClass.FORCE));
  }

  /** Whether the sentence of an act speaks of a deed as known. */
  static boolean tellsOfADeed(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    return IntStream.range(0, graph.size())
        .filter(i -> graph.token(i).isNoun())
        .filter(i -> context.classes(i).contains(NounClass.ATTACK) || isSeries(context, i))
        .anyMatch(
            i ->
                graph.children(i, "det").stream()
                    .anyMatch(d -> context.words().isDefinite(graph.lemma(d))));
  }

  /** "The bombing campaign". */
  private static boolean isSeries(SentenceContext context, int noun) {
    return context.graph().children(noun, "compound", "amod").stream()
        .anyMatch(c -> context.classes(c).contains(NounClass.ATTACK));
  }

  /** Keeps the actor of an attack. */
  void remember(Scene scene, String mode, Participant actor) {
    if (attackers.stream().noneMatch(known -> isSame(known, actor))) {
      attackers.add(actor);
    }
    Attack attack = new Attack(scene, actor);
    last.put(mode, attack);
    last.put(ANY_MODE, attack);
  }

  /**
   * The actor of the last attack before, if it is near and not the target itself: of this mode
   * within some sentences, of any mode in the same sentence, and farther back where nobody else has
   * attacked and the sentence speaks of a deed as known.
   */
  Participant before(Scene scene, String mode, Participant target) {
    Attack attack = last.getOrDefault(mode, last.get(ANY_MODE));
    boolean near =
        attack != null && scene.sentence() - attack.scene().sentence() <= reach(scene, mode);
    return near && attack.mayInclude(scene) && !isSame(attack.actor(), target)
        ? attack.actor()
        : Participant.NONE;
  }

  private int reach(Scene scene, String mode) {
    boolean only = attackers.size() == 1;
    if (only && scene.known()) {
      return REACH_OF_THE_ONLY_ONE;
    }
    if (last.containsKey(mode) && !mode.equals(ANY_MODE)) {
      return REACH;
    }
    return only ? 1 : 0;
  }

  /** "IRA" and "IRA's Belfast brigade" are one party. */
  private static boolean isSame(Participant one, Participant other) {
    String first = one.name().toLowerCase(Locale.ROOT);
    String second = other.name().toLowerCase(Locale.ROOT);
    return !second.isEmpty() && (first.contains(second) || second.contains(first));
  }
}
