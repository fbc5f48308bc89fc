package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.extract.ExtractionWords.Behind;
import org.newsledger.processor.language.name.NameMention;

/** Tells weapons and methods from those who use them: "a car bomb killed" has means, no actor. */
final class MeansReader {

  private final MeansLexicon lexicon;

  MeansReader(MeansLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The candidate with weapons taken out of its actors, and its instruments added. */
  EventCandidate separate(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    List<Integer> means = new ArrayList<>();
    List<Integer> actors = new ArrayList<>();
    for (int actor : candidate.actors()) {
      if (isMeans(context, actor)) {
        means.add(actor);
        actors.addAll(isPerson(context, actor) ? List.of(actor) : owners(context, actor));
      } else {
        actors.add(actor);
      }
    }
    performers(candidate).stream().filter(m -> !means.contains(m)).forEach(means::add);
    instruments(candidate).stream().filter(m -> !means.contains(m)).forEach(means::add);
    List<Integer> targets = candidate.targets().stream().filter(t -> !actors.contains(t)).toList();
    if (actors.isEmpty()) {
      means.stream()
          .flatMap(m -> context.graph().coordinated(m).stream())
          .map(m -> owners(context, m))
          .filter(o -> !o.isEmpty())
          .findFirst()
          .ifPresent(actors::addAll);
    }
    if (actors.isEmpty()) {
      candidate.actors().stream().filter(a -> isCraft(context, a)).forEach(actors::add);
    }
    return candidate.with(actors, targets, means);
  }

  /** "A rebel bomb exploded": the subject of a verb whose subject is nobody who acts. */
  private List<Integer> performers(EventCandidate candidate) {
    TriggerEntry entry = candidate.entry();
    boolean idle =
        entry.pos() == Pos.V
            && entry.type().equals("ASSAULT")
            && !entry.actor().contains(Slot.SUBJ);
    return idle
        ? new Arguments(candidate.context(), candidate.head())
            .fillers(Slot.SUBJ).stream()
                .filter(s -> isMeans(candidate.context(), s))
                .filter(s -> !candidate.targets().contains(s))
                .toList()
        : List.of();
  }

  private List<Integer> instruments(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    List<Integer> found = new ArrayList<>();
    for (int host : List.of(candidate.head(), candidate.clause())) {
      for (int oblique : context.graph().children(host, "obl", "nmod")) {
        if (context.words().isPreposition(context.graph().preposition(oblique), Behind.MEANS)
            && isMeans(context, oblique)
            && !found.contains(oblique)
            && !candidate.targets().contains(oblique)) {
          found.add(oblique);
        }
      }
    }
    return found;
  }

  /** Whether the phrase's last words name a weapon or method, and nobody's name stands there. */
  private boolean isMeans(SentenceContext context, int head) {
    int content = context.phrases().contentHead(head);
    return context.nameAt(content).isEmpty() && mode(context, content).isPresent();
  }

  /** The mode that the phrase's last words stand for. */
  Optional<String> mode(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    if (!lexicon.isHead(graph.lemma(head))) {
      return Optional.empty();
    }
    String phrase = graph.lemma(head);
    Optional<String> mode = lexicon.mode(phrase);
    for (int i = head - 1, words = 1; i >= 0 && words < lexicon.maxWords(); i--) {
      if (graph.token(i).text().equals("-")) {
        continue;
      }
      phrase = graph.lemma(i) + " " + phrase;
      words++;
      mode = longest(lexicon.mode(phrase), mode);
    }
    return mode;
  }

  private static Optional<String> longest(Optional<String> longer, Optional<String> shorter) {
    return longer.isPresent() ? longer : shorter;
  }

  /**
   * Aircraft, tanks and ships stand for those who man them where nobody else is named; nobody mans
   * a drone.
   */
  private static boolean isCraft(SentenceContext context, int head) {
    int content = context.phrases().contentHead(head);
    Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(content));
    return classes.contains(NounClass.VEHICLE) && !classes.contains(NounClass.WEAPON);
  }

  /** A suicide bomber is a method and somebody who acts. */
  private static boolean isPerson(SentenceContext context, int head) {
    int content = context.phrases().contentHead(head);
    return context
        .words()
        .nouns()
        .classes(context.graph().lemma(content))
        .contains(NounClass.PERSON);
  }

  /** Whose weapon it is: coalition in "coalition air strikes", "an attack drone of the army". */
  private List<Integer> owners(SentenceContext context, int head) {
    int content = context.phrases().contentHead(head);
    SentenceGraph graph = context.graph();
    return graph.children(content, "compound", "amod", "nmod:poss", "nmod").stream()
        .filter(c -> isOwnersPlace(context, c))
        .filter(c -> isOwner(context, c) && !isPartOfMeans(context, c, content))
        .findFirst()
        .map(c -> wholeName(context, c, content))
        .map(c -> graph.coordinated(c).stream().filter(o -> isOwner(context, o)).toList())
        .orElseGet(() -> users(context, content));
  }

  /** "Ruritanian army" of "Ruritanian army bulldozers", not its first word. */
  private static int wholeName(SentenceContext context, int owner, int weapon) {
    return context
        .nameAt(owner)
        .map(NameMention::lastToken)
        .filter(last -> last > owner && last < weapon)
        .orElse(owner);
  }

  /** Who used it: "a shell fired by rebels", "a bomb blamed on the rebels". */
  private static List<Integer> users(SentenceContext context, int weapon) {
    Predicates predicates = context.predicates();
    return Stream.concat(
            context.graph().children(weapon, "acl", "acl:relcl").stream()
                .filter(verb -> predicates.objects(verb).contains(weapon))
                .flatMap(verb -> predicates.agents(verb).stream()),
            NounActors.blamed(context, weapon))
        .filter(by -> isOwner(context, by))
        .limit(1)
        .flatMap(by -> context.phrases().coordinated(by).stream())
        .toList();
  }

  /** The fighter of a "fighter jet" flies none. */
  private boolean isPartOfMeans(SentenceContext context, int token, int weapon) {
    SentenceGraph graph = context.graph();
    return token == weapon - 1
        && lexicon.mode(graph.lemma(token) + " " + graph.lemma(weapon)).isPresent();
  }

  /** A party, or whom "its" or "their" stands for. */
  private static boolean isOwner(SentenceContext context, int token) {
    return (context.isPartyWord(token) && !context.isLocality(token))
        || context.pronounAt(token).isPresent();
  }

  private static boolean isOwnersPlace(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    return !graph.relation(token).equals("nmod")
        || context.words().isPreposition(graph.preposition(token), Behind.OWNER);
  }
}
