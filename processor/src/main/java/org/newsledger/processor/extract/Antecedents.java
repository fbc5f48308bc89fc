package org.newsledger.processor.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention;

/**
 * What pronouns and bare definite nouns stand for: the party named before that agrees in kind and
 * number, the nearest sentence first, subjects before others.
 */
final class Antecedents {

  /** How many sentences an antecedent may lie back. */
  private static final int REACH = 4;

  /** How many sentences two that are called "the two" may lie back. */
  private static final int PAIR_REACH = 2;

  private final Map<Integer, SentenceContext> contexts = new HashMap<>();
  private final Referents referents;
  private final AntecedentReader reader;

  /**
   * A phrase that a later one may stand for.
   *
   * @param loose whether it has no name, and is definite or no subject, so that somebody named
   *     before may be meant as well
   */
  record Candidate(
      int token,
      Optional<NameMention> name,
      Set<NounClass> classes,
      boolean plural,
      boolean loose,
      double rank,
      boolean quoted) {}

  /**
   * What an antecedent is looked for.
   *
   * @param acting who does something to the one meant, and is another
   */
  private record Wanted(int token, Anaphor kind, Optional<Participant> acting) {}

  Antecedents(List<SentenceContext> contexts, List<Statement> statements, Referents referents) {
    this.reader = new AntecedentReader(statements);
    this.referents = referents;
    contexts.forEach(c -> this.contexts.put(c.index(), c));
  }

  /** The party that the token stands for; empty where none agrees. */
  Optional<Participant> find(SentenceContext context, int token, Anaphor kind) {
    Optional<Participant> acting = actingBeside(context, token);
    if (kind.antecedent() == Antecedent.SELF) {
      return acting;
    }
    Optional<Participant> holder = holder(context, token, kind);
    if (holder.isPresent()) {
      return holder;
    }
    List<Integer> shared = ObjectAbove.of(context, token, kind);
    if (!shared.isEmpty()) {
      return Optional.of(referents.participant(context, shared));
    }
    for (int back = 0; back <= REACH; back++) {
      Optional<Candidate> best = best(context, new Wanted(token, kind, acting), back);
      Optional<Integer> thing = best.isPresent() ? Optional.empty() : thingBeside(context, token);
      if (thing.isPresent()) {
        return thing.map(t -> referents.participant(context, t));
      }
      if (best.isPresent()) {
        Participant meant = participant(contexts.get(context.index() - back), best.get(), kind);
        return best.get().loose()
            ? onlyPersonNamed(context, token, kind).or(() -> Optional.of(meant))
            : Optional.of(meant);
      }
    }
    return Optional.empty();
  }

  /** The name that the token stands for; empty where it stands for another phrase. */
  Optional<String> name(SentenceContext context, int token, Anaphor kind) {
    for (int back = 0; back <= REACH; back++) {
      Optional<Candidate> best = best(context, new Wanted(token, kind, Optional.empty()), back);
      if (best.isPresent()) {
        return best.flatMap(Candidate::name).map(NameMention::name);
      }
    }
    return Optional.empty();
  }

  /** "The president": whoever was told to be one, before others. */
  private Optional<Participant> holder(SentenceContext context, int token, Anaphor kind) {
    if (kind.antecedent() != Antecedent.PERSON) {
      return Optional.empty();
    }
    String office = context.graph().lemma(token);
    return IntStream.rangeClosed(0, REACH)
        .mapToObj(back -> Optional.ofNullable(contexts.get(context.index() - back)))
        .flatMap(c -> c.stream().flatMap(there -> holder(there, office, context, token).stream()))
        .findFirst();
  }

  private Optional<Participant> holder(
      SentenceContext there, String office, SentenceContext context, int token) {
    return reader.of(there).stream()
        .filter(c -> there.index() < context.index() || c.token() < token)
        .flatMap(c -> c.name().stream())
        .filter(n -> n.role().toLowerCase(Locale.ROOT).endsWith(office))
        .map(Referents::of)
        .findFirst();
  }

  /** "A hotel fell, but it had been left": of two clauses side by side the first one's subject. */
  private static Optional<Integer> thingBeside(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    boolean subject =
        graph.is(token, "nsubj", "nsubj:pass")
            && context.pronounAt(token).filter(p -> p.antecedent() == Antecedent.THING).isPresent();
    return !subject
        ? Optional.empty()
        : graph
            .head(token)
            .filter(verb -> graph.is(verb, "conj"))
            .flatMap(graph::head)
            .flatMap(first -> context.predicates().surfaceSubjects(first).stream().findFirst())
            .filter(s -> s < token && graph.tag(s).equals("NN") && context.nameAt(s).isEmpty());
  }

  /** Who does it to the one that a pronoun stands for: in "he met him" they are two. */
  private Optional<Participant> actingBeside(SentenceContext context, int token) {
    boolean object =
        context.pronounAt(token).isPresent()
            && context.graph().is(context.phrases().whole(token), "obj", "iobj", "obl");
    return !object
        ? Optional.empty()
        : governor(context, token).stream()
            .flatMap(verb -> context.predicates().surfaceSubjects(verb).stream())
            .filter(s -> s != token)
            .findFirst()
            .map(s -> referents.participant(context, s));
  }

  /** Of the phrases so many sentences before, the one most likely meant. */
  private Optional<Candidate> best(SentenceContext context, Wanted wanted, int back) {
    int token = wanted.token();
    SentenceContext there = contexts.get(context.index() - back);
    if (there == null) {
      return Optional.empty();
    }
    boolean quoted = reader.isQuoted(context, token);
    return reader.of(there).stream()
        .filter(c -> back > 0 || c.token() < token)
        .filter(c -> quoted || !c.quoted())
        .filter(
            c ->
                Agreement.agrees(c, wanted.kind(), there)
                    || (back == 0 && tells(context, c, token, wanted.kind())))
        .filter(c -> !sameClause(context, token, c, back))
        .filter(c -> !isActing(there, c, wanted))
        .filter(c -> back > 0 || !isOwned(context, c, wanted))
        .findFirst();
  }

  /** "His lawyer said he": the lawyer speaks of the one whose lawyer he is. */
  private static boolean isOwned(SentenceContext context, Candidate candidate, Wanted wanted) {
    SentenceGraph graph = context.graph();
    return graph.is(candidate.token(), "nsubj")
        && graph.head(candidate.token()).filter(v -> graph.isBelow(wanted.token(), v)).isPresent()
        && graph.children(candidate.token(), "nmod:poss").stream()
            .flatMap(p -> context.pronounAt(p).stream())
            .anyMatch(p -> p.antecedent() == wanted.kind().antecedent());
  }

  private boolean isActing(SentenceContext there, Candidate candidate, Wanted wanted) {
    return wanted
        .acting()
        .filter(who -> who.name().equals(participant(there, candidate, wanted.kind()).name()))
        .isPresent();
  }

  /**
   * "The government said it would", "the police said they would": the subject of a verb above the
   * pronoun.
   */
  private static boolean tells(
      SentenceContext context, Candidate candidate, int token, Anaphor kind) {
    boolean body =
        kind.antecedent() == Antecedent.THING && candidate.classes().contains(NounClass.GOVERNMENT);
    boolean people =
        kind.antecedent() == Antecedent.GROUP && candidate.classes().contains(NounClass.FORCE);
    return (body || people)
        && !candidate.plural()
        && !candidate.classes().contains(NounClass.PERSON)
        && context.graph().is(candidate.token(), "nsubj")
        && context
            .graph()
            .head(candidate.token())
            .filter(verb -> context.graph().isBelow(token, verb))
            .isPresent();
  }

  /**
   * The one person named shortly before: "the retired teacher", whom a pronoun stands for, is most
   * often that person told otherwise.
   */
  private Optional<Participant> onlyPersonNamed(SentenceContext context, int token, Anaphor kind) {
    if (kind.antecedent() != Antecedent.MAN && kind.antecedent() != Antecedent.WOMAN) {
      return Optional.empty();
    }
    Set<Participant> named = new LinkedHashSet<>();
    for (int back = 0; back <= REACH; back++) {
      SentenceContext there = contexts.get(context.index() - back);
      int limit = back == 0 ? token : Integer.MAX_VALUE;
      Optional.ofNullable(there).map(reader::of).stream()
          .flatMap(List::stream)
          .filter(c -> c.token() < limit && !c.quoted() && c.name().isPresent())
          .filter(c -> Agreement.agrees(c, kind, there))
          .forEach(c -> named.add(referents.participant(there, c.token())));
    }
    Set<String> names = named.stream().map(Participant::name).collect(Collectors.toSet());
    return names.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** "They" are all that are named together, "he" is but one. */
  private Participant participant(SentenceContext home, Candidate candidate, Anaphor kind) {
    return kind.antecedent() == Antecedent.GROUP
        ? referents.participant(home, home.phrases().namedTogether(candidate.token()))
        : referents.participant(home, candidate.token());
  }

  /** "The two groups", "both sides": two that were named together shortly before. */
  Optional<Participant> pairBefore(SentenceContext context, int token) {
    Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(token));
    boolean people = classes.contains(NounClass.PERSON) && !classes.contains(NounClass.ORG);
    for (int back = 0; back <= PAIR_REACH; back++) {
      SentenceContext there = contexts.get(context.index() - back);
      int limit = back == 0 ? token : Integer.MAX_VALUE;
      Optional<List<Integer>> pair = there == null ? Optional.empty() : pair(there, limit, people);
      if (pair.isPresent()) {
        return pair.map(p -> referents.participant(there, p));
      }
    }
    return Optional.empty();
  }

  private Optional<List<Integer>> pair(SentenceContext context, int limit, boolean people) {
    return reader.of(context).stream()
        .filter(c -> c.token() < limit)
        .map(c -> context.phrases().coordinated(c.token()))
        .filter(p -> p.size() == 2)
        .filter(p -> p.stream().allMatch(t -> isNamed(context, t, people)))
        .findFirst();
  }

  private static boolean isNamed(SentenceContext context, int token, boolean people) {
    return context
        .nameAt(token)
        .filter(n -> n.type() != NamedEntity.Type.LOCATION && n.type() != NamedEntity.Type.MISC)
        .filter(n -> (n.type() == NamedEntity.Type.PERSON) == people)
        .isPresent();
  }

  /** What a number without a noun counts: the people that a number before it counts. */
  Optional<Participant> countedBefore(SentenceContext context, int token) {
    for (int back = 0; back <= 1; back++) {
      SentenceContext there = contexts.get(context.index() - back);
      if (there != null) {
        int limit = back == 0 ? token : there.graph().size();
        List<Integer> acting = back == 0 ? actors(context, token) : List.of();
        Optional<Participant> found = lastCounted(there, limit, acting);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Who does it to those that a number counts. */
  private static List<Integer> actors(SentenceContext context, int number) {
    return governor(context, number)
        .filter(v -> context.graph().is(number, "obj"))
        .map(context.predicates()::subjects)
        .orElse(List.of());
  }

  private Optional<Participant> lastCounted(
      SentenceContext context, int limit, List<Integer> acting) {
    for (int i = limit - 1; i >= 0; i--) {
      Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(i));
      if (context.graph().token(i).isNoun()
          && classes.contains(NounClass.PERSON)
          && Counts.of(context, i).isPresent()
          && !acting.contains(i)
          && !context.isBareNumber(i)) {
        return Optional.of(referents.participant(context, i));
      }
    }
    return Optional.empty();
  }

  /** A pronoun as object does not stand for the subject of the same verb, nor the reverse. */
  private static boolean sameClause(
      SentenceContext context, int token, Candidate candidate, int back) {
    if (back > 0 || context.graph().is(token, "nmod:poss")) {
      return false;
    }
    Optional<Integer> verb =
        context.pronounAt(token).isPresent()
            ? governor(context, token)
            : Optional.of(verbAbove(context.graph(), token));
    return verb.isPresent()
        && (verb.equals(governor(context, candidate.token()))
            || isSubject(context, candidate.token(), verb.get()));
  }

  /** Also in "leaving ten of them dead", where the parser lets the ten be subject of "dead". */
  private static boolean isSubject(SentenceContext context, int token, int verb) {
    return context.predicates().surfaceSubjects(verb).contains(token)
        || context
            .graph()
            .head(verb)
            .filter(above -> context.graph().is(verb, "xcomp"))
            .filter(above -> context.predicates().surfaceSubjects(above).contains(token))
            .isPresent();
  }

  /** In "ordered the arrest of the official" the official is not the one who ordered it. */
  private static int verbAbove(SentenceGraph graph, int token) {
    int current = token;
    while (graph.is(current, "nmod", "obj", "obl", "nsubj", "nsubj:pass")
        && graph.head(current).isPresent()) {
      current = graph.head(current).orElseThrow();
    }
    return current;
  }

  /** The word above the whole phrase: for "them" in "killed dozens of them" the verb. */
  private static Optional<Integer> governor(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    Optional<Integer> head = graph.head(token);
    while (head.isPresent()
        && graph.is(token, "nmod")
        && context.phrases().contentHead(head.get()) == token) {
      token = head.get();
      head = graph.head(token);
    }
    return head;
  }

  /** Whether a noun can be what the anaphor stands for. */
  boolean agrees(SentenceContext home, int noun, Anaphor anaphor) {
    return Agreement.agrees(reader.candidate(home, noun), anaphor, home);
  }
}
