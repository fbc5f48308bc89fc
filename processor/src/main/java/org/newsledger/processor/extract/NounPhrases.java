package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** The noun phrases of one sentence: their heads, and their text as a row gives it. */
final class NounPhrases {

  /** What hangs on a noun without naming it. */
  private static final Set<String> CLAUSES =
      Set.of(
          "acl",
          "acl:relcl",
          "advcl",
          "appos",
          "parataxis",
          "punct",
          "cc",
          "conj",
          "case",
          "mark",
          "nsubj",
          "cop",
          "aux",
          "dep",
          "ccomp",
          "obl",
          "discourse",
          "cc:preconj",
          "orphan",
          "obj");

  /** What hangs on a noun behind it without naming it. */
  private static final Set<String> CLAUSES_BEHIND =
      Set.of("acl", "acl:relcl", "appos", "conj", "cc", "punct");

  private static final String TO = "to";

  private static final int MAX_WORDS = 12;

  /** From an opening bracket around one word to the noun behind it. */
  private static final int BRACKET_AND_HEAD = 3;

  private final SentenceContext context;
  private final SentenceGraph graph;

  NounPhrases(SentenceContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  /** The noun that tells what is meant: for "dozens of people" people, for "ten of them" them. */
  int contentHead(int head) {
    int current = head;
    for (int steps = 0; steps < 4; steps++) {
      Optional<Integer> inner = partOf(current);
      if (inner.isEmpty()) {
        return current;
      }
      current = inner.get();
    }
    return current;
  }

  /**
   * "series" for the attacks in "a series of attacks", "dollars" for the aid in "dollars in aid".
   */
  int whole(int noun) {
    return graph
        .head(noun)
        .filter(h -> graph.is(noun, "nmod") && (contentHead(h) == noun || isSum(h)))
        .orElse(noun);
  }

  private boolean isSum(int head) {
    return context.quantityAt(head).isPresent()
        || context.words().nouns().classes(graph.lemma(head)).contains(NounClass.MONEY);
  }

  private Optional<Integer> partOf(int head) {
    boolean partitive =
        context.quantityAt(head).isPresent() || context.words().isPartitive(graph.lemma(head));
    return partitive
        ? graph.children(head, "nmod").stream()
            .filter(n -> graph.preposition(n).startsWith("of"))
            .findFirst()
        : Optional.empty();
  }

  /** The phrase headed by a noun, without articles, numbers and clauses: "US-backed fighters". */
  String text(int head) {
    return text(head, CLAUSES);
  }

  /** The phrase with what is coordinated with its head: "caves and farmlands". */
  String textOfCoordination(List<Integer> heads) {
    if (heads.size() == 1) {
      return text(heads.get(0));
    }
    List<String> parts = heads.stream().map(this::text).filter(t -> !t.isEmpty()).toList();
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " and "
        + parts.get(parts.size() - 1);
  }

  private String text(int head, Set<String> without) {
    List<Integer> tokens = new ArrayList<>(graph.subtree(head, without));
    tokens.addAll(joinedModifiers(head));
    tokens.addAll(joinedOwners(head));
    tokens.addAll(allegiance(head));
    tokens.addAll(namedOwner(head));
    graph.children(head, "nmod").stream()
        .filter(this::isOrigin)
        .flatMapToInt(o -> IntStream.rangeClosed(head + 1, o))
        .forEach(tokens::add);
    tokens.removeIf(t -> t != head && isLeftOut(t, head));
    List<Integer> run = contiguous(tokens, head);
    while (!run.isEmpty()
        && run.get(0) != head
        && (isDropped(run.get(0)) || isOfNumber(run.get(0)))) {
      run.remove(0);
    }
    return run.isEmpty() ? "" : joined(run);
  }

  /** "and Romanian" of "Hungarian and Romanian officials". */
  private List<Integer> joinedModifiers(int head) {
    List<Integer> joined = new ArrayList<>();
    for (int modifier : graph.children(head, "amod", "compound")) {
      List<Integer> all = graph.coordinated(modifier);
      int last = all.get(all.size() - 1);
      if (all.size() > 1 && last < head) {
        IntStream.rangeClosed(modifier + 1, last).forEach(joined::add);
      }
    }
    return joined;
  }

  /** "and Iran" of "foreign ministers of Syria and Iran". */
  private List<Integer> joinedOwners(int head) {
    return graph.children(head, "nmod").stream()
        .filter(o -> o > head && graph.preposition(o).equals("of"))
        .map(graph::coordinated)
        .filter(all -> all.stream().allMatch(t -> graph.token(t).isProperNoun()))
        .flatMap(all -> IntStream.rangeClosed(all.get(0), all.get(all.size() - 1)).boxed())
        .toList();
  }

  /** "Boko Haram" of "the wing of the militant group Boko Haram". */
  private List<Integer> namedOwner(int head) {
    return graph.children(head, "nmod").stream()
        .filter(o -> o > head && graph.preposition(o).equals("of"))
        .flatMap(o -> context.nameAt(o + 1).filter(n -> isAppended(n, o)).stream())
        .flatMap(n -> IntStream.rangeClosed(n.firstToken(), n.lastToken()).boxed())
        .toList();
  }

  private boolean isAppended(NameMention name, int noun) {
    return name.firstToken() == noun + 1
        && graph.is(name.lastToken(), "appos", "flat")
        && graph.head(name.lastToken()).filter(h -> h == noun).isPresent();
  }

  /** "loyal to the king" of "troops loyal to the king". */
  private List<Integer> allegiance(int head) {
    return graph.children(head, "amod").stream()
        .filter(a -> a == head + 1)
        .flatMap(a -> graph.children(a, "obl").stream())
        .filter(o -> graph.preposition(o).equals(TO) && context.isPartyWord(o))
        .flatMap(o -> graph.subtree(o, CLAUSES_BEHIND).stream())
        .flatMap(last -> IntStream.rangeClosed(head + 1, last).boxed())
        .distinct()
        .toList();
  }

  /** Phrases behind a noun other than with "of" tell of place and time rather than of the noun. */
  private boolean isLeftOut(int token, int head) {
    int current = token;
    while (current != head) {
      if (graph.is(current, "nmod")
          && !graph.is(current, "nmod:poss")
          && !graph.preposition(current).startsWith("of")
          && !isWithinOrigin(current, head)) {
        return true;
      }
      if (graph.is(current, "nmod") && context.quantityAt(current).isPresent()) {
        return true;
      }
      if (isDoneTo(current) || isNear(current, head)) {
        return true;
      }
      current = graph.head(current).orElse(head);
    }
    return false;
  }

  /** "killed" of "the soldiers killed here", "dead" of "58 people dead". */
  private boolean isDoneTo(int token) {
    return graph.is(token, "amod")
        && graph.head(token).filter(noun -> noun < token && graph.token(noun).isNoun()).isPresent()
        && (graph.tag(token).equals("VBN")
            || (graph.children(token).isEmpty()
                && !context.words().triggers().entries(graph.lemma(token), Pos.A).isEmpty()));
  }

  /** "close" of "a source close to the talks". */
  private boolean isNear(int token, int head) {
    return graph.is(token, "amod")
        && graph.tag(token).equals("JJ")
        && graph.token(head).isNoun()
        && head < token
        && !graph.children(token, "obl").isEmpty()
        && allegiance(head).isEmpty();
  }

  /** "forces from the Northern Alliance": whose they are. */
  private boolean isOrigin(int token) {
    return context.words().isOriginPreposition(graph.preposition(token))
        && IntStream.rangeClosed(graph.head(token).orElse(token) + 1, token)
            .mapToObj(context::nameAt)
            .flatMap(Optional::stream)
            .anyMatch(n -> n.type() == NamedEntity.Type.ORGANIZATION);
  }

  private boolean isWithinOrigin(int token, int head) {
    return graph.children(head, "nmod").stream()
        .anyMatch(o -> head < token && token <= o && isOrigin(o));
  }

  private List<Integer> contiguous(List<Integer> tokens, int head) {
    List<Integer> run = new ArrayList<>();
    int first = beforeBracket(head, tokens);
    while (tokens.contains(first - 1)
        || (isInner(first - 1) && tokens.contains(first - 2))
        || isGlued(first)) {
      first--;
    }
    int last = head;
    while (tokens.contains(last + 1) || (isInner(last + 1) && tokens.contains(last + 2))) {
      last++;
    }
    for (int i = Math.max(first, head - MAX_WORDS); i <= Math.min(last, head + MAX_WORDS); i++) {
      run.add(i);
    }
    return run;
  }

  /** The first word of a name with its letters in brackets, "the Rural Workers' Union (RWU)". */
  private int beforeBracket(int head, List<Integer> tokens) {
    int open = head - BRACKET_AND_HEAD;
    boolean letters =
        open > 0
            && graph.token(open).text().equals("(")
            && graph.token(head - 1).text().equals(")")
            && graph.token(open - 1).isProperNoun()
            && graph.token(open + 1).isProperNoun()
            && tokens.contains(open - 1);
    return letters ? open - 1 : head;
  }

  /** "backed" and the hyphen of "US-backed", wherever the parser hangs the part before it. */
  private boolean isGlued(int token) {
    boolean hyphen = isHyphen(token) || (token >= 1 && isHyphen(token - 1));
    return hyphen && token >= 1 && graph.token(token - 1).end() == graph.token(token).start();
  }

  private boolean isHyphen(int token) {
    return graph.token(token).text().equals("-");
  }

  /** Hyphens, prepositions and marks within a phrase. */
  private boolean isInner(int token) {
    if (token < 1 || token >= graph.size() - 1) {
      return false;
    }
    String text = graph.token(token).text();
    return (isHyphen(token) && isGlued(token))
        || text.equals("'s")
        || text.equals("’s")
        || text.equals("of")
        || (text.equals("the") && graph.token(token - 1).text().equals("of"));
  }

  private boolean isDropped(int token) {
    String tag = graph.tag(token);
    return tag.equals("DT")
        || tag.equals("PDT")
        || tag.equals("PRP$")
        || tag.equals("WP$")
        || (context.quantityAt(token).isPresent() && !isNameWithNumber(token) && !isAge(token))
        || (context.timeAt(token).isPresent() && context.nameAt(token).isEmpty())
        || tag.startsWith("RB")
        || tag.equals("IN")
        || tag.equals("``")
        || tag.equals("''")
        || graph.token(token).text().matches("\\p{P}+");
  }

  /** "a 41-year-old officer", by which he is told from others. */
  private boolean isAge(int token) {
    return isHyphen(token + 1)
        && context.quantityAt(token).filter(q -> q.kind() == Kind.AGE).isPresent();
  }

  /** "additional" of "an additional 300 families". */
  private boolean isOfNumber(int token) {
    return graph.tag(token).startsWith("JJ") && context.quantityAt(token + 1).isPresent();
  }

  /** "G20", "T-72": a number that belongs to a name. */
  private boolean isNameWithNumber(int token) {
    return graph.token(token).text().matches("\\p{L}+-?\\d+.*");
  }

  private String joined(List<Integer> run) {
    int last = run.get(run.size() - 1);
    while (last > run.get(0) && graph.token(last).text().matches("\\p{P}+|'s|’s")) {
      last--;
    }
    return graph.text(run.get(0), last).replaceAll("[\"“”«»\\[\\]]", "").strip();
  }

  /** What is coordinated with a noun, but for pronouns: of "rebels and some of them" the rebels. */
  List<Integer> namedTogether(int head) {
    return coordinated(head).stream()
        .filter(t -> t == head || context.pronounAt(contentHead(t)).isEmpty())
        .toList();
  }

  /** The nouns coordinated with this one, itself first, but for those that are clauses. */
  List<Integer> coordinated(int head) {
    return graph.coordinated(head).stream()
        .filter(h -> h == head || !graph.token(h).isVerb())
        .toList();
  }
}
