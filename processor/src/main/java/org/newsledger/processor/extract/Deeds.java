package org.newsledger.processor.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.extract.ExtractionWords.Modality;

/**
 * Puts those who did it where a sentence lets the deed act: "the assault by the army killed ten",
 * "the convoy came under fire from rebels, killing two".
 */
final class Deeds {

  private static final Slot FROM = new Slot("from");

  private static final List<Slot> DOERS =
      List.of(Slot.BY, Slot.POSS, Slot.COMPOUND, Slot.AMOD, FROM);

  private Deeds() {}

  /** The candidates with the doers of a deed instead of the deed, and no victims who kill. */
  static List<EventCandidate> replaced(List<EventCandidate> candidates) {
    return candidates.stream()
        .map(c -> withDoers(c, candidates))
        .map(c -> withoutVictims(c, candidates))
        .map(c -> withoutBystanders(c, candidates))
        .toList();
  }

  private static EventCandidate withDoers(EventCandidate candidate, List<EventCandidate> all) {
    List<Integer> deeds =
        candidate.actors().stream().filter(a -> isDeed(candidate.context(), a)).toList();
    List<Integer> actors =
        candidate.actors().stream()
            .flatMap(a -> deeds.contains(a) ? doers(candidate, a, all) : Stream.of(a))
            .distinct()
            .filter(a -> !candidate.targets().contains(a))
            .toList();
    List<Integer> means = candidate.means().isEmpty() ? deeds : candidate.means();
    return candidate.with(actors, candidate.targets(), means);
  }

  /** Whether a word names an act of violence and nobody who might act. */
  private static boolean isDeed(SentenceContext context, int token) {
    Set<NounClass> classes = context.classes(token);
    boolean act =
        classes.contains(NounClass.ATTACK)
            && classes.stream().noneMatch(NounClass.AGENTS::contains);
    return context.nameAt(token).isEmpty()
        && (act || isSeries(context, token) || isGerund(context, token));
  }

  /** "Killed by shelling": a deed that the tagger takes for a verb. */
  private static boolean isGerund(SentenceContext context, int token) {
    String word = context.graph().token(token).text().toLowerCase(Locale.ROOT);
    return context.graph().tag(token).equals("VBG")
        && context.words().triggers().entries(word, Pos.N).stream()
            .anyMatch(e -> e.type().equals("ASSAULT"));
  }

  /** "The bombing campaign": a row of deeds. */
  private static boolean isSeries(SentenceContext context, int token) {
    return context.classes(token).contains(NounClass.ABSTRACT)
        && context.graph().children(token, "compound").stream()
            .anyMatch(c -> c == token - 1 && context.classes(c).contains(NounClass.ATTACK));
  }

  private static Stream<Integer> doers(EventCandidate harm, int deed, List<EventCandidate> all) {
    Optional<EventCandidate> told =
        all.stream().filter(c -> c.head() == deed && !c.actors().isEmpty()).findFirst();
    if (told.isPresent()) {
      return told.get().actors().stream();
    }
    return parties(harm.context(), deed, DOERS);
  }

  /** "repelled an attack by the rebels": who meets a deed, if none is counted, meets its doers. */
  static List<Integer> done(SentenceContext context, List<Integer> targets) {
    return targets.stream()
        .flatMap(
            t -> {
              boolean deed = isDeed(context, t) && Counts.of(context, t).isEmpty();
              List<Integer> doers = deed ? parties(context, t, DOERS).toList() : List.<Integer>of();
              return doers.isEmpty() ? Stream.of(t) : doers.stream();
            })
        .distinct()
        .toList();
  }

  private static Stream<Integer> parties(SentenceContext context, int deed, List<Slot> slots) {
    Arguments arguments = new Arguments(context, deed);
    return slots.stream()
        .map(slot -> doers(context, arguments, slot))
        .filter(parties -> !parties.isEmpty())
        .findFirst()
        .stream()
        .flatMap(parties -> arguments.coordinated(parties.get(0)).stream());
  }

  /** "Rockets from the group" are its own, "rockets from the valley" were fired there. */
  private static List<Integer> doers(SentenceContext context, Arguments arguments, Slot slot) {
    return arguments.parties(slot).stream()
        .filter(p -> !slot.equals(FROM) || isWho(context, context.phrases().contentHead(p)))
        .toList();
  }

  private static boolean isWho(SentenceContext context, int token) {
    return context.isPartyWord(token) && context.placeAt(token).isEmpty();
  }

  /** In "a bomb exploded as medics were arriving, killing ten" the medics kill nobody. */
  private static EventCandidate withoutBystanders(
      EventCandidate candidate, List<EventCandidate> all) {
    SentenceGraph graph = candidate.context().graph();
    int verb = candidate.head();
    Optional<Integer> meanwhile =
        graph.head(verb).filter(h -> graph.is(h, "advcl") && isMeanwhile(candidate.context(), h));
    List<EventCandidate> deeds =
        all.stream().filter(o -> o.entry().type().equals("ASSAULT")).toList();
    if (meanwhile.isEmpty()
        || !graph.tag(verb).equals("VBG")
        || !graph.children(verb, "nsubj", "mark").isEmpty()
        || deeds.stream().anyMatch(o -> o.clause() == meanwhile.get())) {
      return candidate;
    }
    return deeds.stream()
        .filter(o -> graph.head(meanwhile.get()).filter(h -> h == o.clause()).isPresent())
        .findFirst()
        .map(o -> candidate.with(o.actors(), candidate.targets(), o.means()))
        .orElse(candidate);
  }

  /** Whether a verb tells what goes on while something else happens. */
  static boolean isMeanwhile(SentenceContext context, int verb) {
    return context.graph().children(verb, "mark", "advmod").stream()
        .map(context.graph()::lemma)
        .anyMatch(m -> context.words().modality(Modality.TIME, m).isPresent());
  }

  /** In "the base was shelled, killing ten" the base kills nobody; those who shelled it do. */
  private static EventCandidate withoutVictims(EventCandidate candidate, List<EventCandidate> all) {
    SentenceGraph graph = candidate.context().graph();
    int verb = candidate.head();
    if (candidate.actors().isEmpty()
        || candidate.isNominal()
        || !graph.tag(verb).equals("VBG")
        || !graph.children(verb, "nsubj").isEmpty()) {
      return candidate;
    }
    return all.stream()
        .filter(o -> o.head() != verb && o.entry().type().equals("ASSAULT"))
        .filter(o -> graph.head(verb).filter(h -> h == o.clause()).isPresent())
        .filter(o -> o.targets().containsAll(candidate.actors()))
        .findFirst()
        .map(o -> candidate.with(o.actors(), candidate.targets(), candidate.means()))
        .orElse(candidate);
  }
}
