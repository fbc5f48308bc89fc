package org.newsledger.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Where ledgers are killed first, and what befalls them then. Every boundary of every step has its
 * turn where there are kills enough, else as many of each step, spread over it. The three signals
 * are sent about equally often.
 */
final class CrashPlan {

  private static final List<String> FIRST = List.of(Death.KILL, "TERM", Death.KILL, "INT");

  /** As most first deaths are by {@code KILL}, the others are mostly not. */
  private static final List<String> LATER = List.of("TERM", "INT", "TERM", "INT", Death.KILL);

  private final Map<String, Integer> boundaries;
  private final int milliseconds;
  private final Random random;
  private int later;

  /**
   * @param boundaries of each step
   * @param milliseconds that an undisturbed run takes
   */
  CrashPlan(Map<String, Integer> boundaries, int milliseconds, Random random) {
    this.boundaries = new TreeMap<>(boundaries);
    this.milliseconds = milliseconds;
    this.random = random;
  }

  /** What befalls a ledger after its first kill. */
  enum Sequel {
    /** The next run is killed too, somewhere. */
    AGAIN,
    /** The next two runs are killed before their first chunk is in the ledger. */
    TWICE_AT_ONCE,
    /** Inputs change before the next run. */
    OTHER_INPUTS,
    /** The ledger is of an older program, and its migration is killed. */
    OLDER_SCHEMA
  }

  /** The first deaths of so many ledgers: by turns of each step, at random places of it. */
  List<Death> first(int ledgers) {
    List<List<Death>> steps = new ArrayList<>();
    shares(ledgers).forEach((step, share) -> steps.add(spread(step, share)));
    List<Death> deaths = new ArrayList<>();
    for (int i = 0; deaths.size() < ledgers && i < ledgers; i++) {
      for (List<Death> step : steps) {
        deaths.addAll(step.subList(Math.min(i, step.size()), Math.min(i + 1, step.size())));
      }
    }
    return deaths;
  }

  private List<Death> spread(String step, int share) {
    List<Death> deaths = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < share; i++) {
      counts.add(1 + (int) ((long) i * boundaries.get(step) / share));
    }
    Collections.shuffle(counts, random);
    for (int i = 0; i < share; i++) {
      deaths.add(new Death(step, counts.get(i), FIRST.get(i % FIRST.size())));
    }
    return deaths;
  }

  /** A step with few boundaries leaves its share to the others. */
  private Map<String, Integer> shares(int ledgers) {
    Map<String, Integer> shares = new TreeMap<>();
    List<String> steps = new ArrayList<>(boundaries.keySet());
    steps.sort((a, b) -> boundaries.get(a) - boundaries.get(b));
    int left = ledgers;
    for (int i = 0; i < steps.size(); i++) {
      int share = Math.min(boundaries.get(steps.get(i)), left / (steps.size() - i));
      shares.put(steps.get(i), share);
      left -= share;
    }
    return shares;
  }

  /** The deaths of a sequel. */
  List<Death> then(Sequel sequel) {
    return switch (sequel) {
      case AGAIN, OTHER_INPUTS -> List.of(anywhere());
      case TWICE_AT_ONCE -> List.of(beforeFirstChunk(), beforeFirstChunk());
      case OLDER_SCHEMA ->
          List.of(new Death("start", 1 + random.nextInt(boundaries.get("start")), signal()));
    };
  }

  /** The first boundaries of a step are its own, and its parts' that have read nothing yet. */
  private Death beforeFirstChunk() {
    return new Death("extract", 1 + random.nextInt(8), signal());
  }

  private Death anywhere() {
    if (random.nextBoolean()) {
      return new Death(Death.MOMENT, 1 + random.nextInt(milliseconds), signal());
    }
    List<String> steps = List.copyOf(boundaries.keySet());
    String step = steps.get(random.nextInt(steps.size()));
    return new Death(step, 1 + random.nextInt(boundaries.get(step)), signal());
  }

  private String signal() {
    return LATER.get(later++ % LATER.size());
  }
}
