package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the words of a sentence that carry events, each with the sense its arguments allow. */
final class TriggerMatcher {

  private static final int PHRASE_WINDOW = 5;

  private final TriggerLexicon lexicon;

  TriggerMatcher(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A trigger in its sentence.
   *
   * @param head the token that heads it
   * @param words its tokens, in order
   */
  record Match(int head, List<Integer> words, TriggerEntry entry, Arguments arguments) {}

  /** The sentence's triggers in its order; a word that a phrase has used is no trigger itself. */
  List<Match> find(SentenceContext context) {
    List<Match> found = new ArrayList<>();
    Set<Integer> used = new TreeSet<>();
    for (int i = 0; i < context.graph().size(); i++) {
      match(context, i, true).ifPresent(m -> accept(m, found, used));
    }
    for (int i = 0; i < context.graph().size(); i++) {
      if (!used.contains(i)) {
        match(context, i, false).ifPresent(m -> accept(m, found, used));
      }
    }
    found.removeIf(m -> !m.entry().isEvent());
    found.sort((a, b) -> Integer.compare(a.head(), b.head()));
    return found;
  }

  private static void accept(Match match, List<Match> found, Set<Integer> used) {
    if (match.words().stream().noneMatch(used::contains)) {
      found.add(match);
      used.addAll(match.words());
    }
  }

  private Optional<Match> match(SentenceContext context, int token, boolean phrases) {
    SentenceGraph graph = context.graph();
    if (context.isInsideName(token) || isCompoundModifier(graph, token)) {
      return Optional.empty();
    }
    for (Reading reading : readings(context, token)) {
      Optional<Match> match = match(context, token, reading, phrases);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> match(
      SentenceContext context, int token, Reading reading, boolean phrases) {
    Arguments arguments = new Arguments(context, token);
    List<TriggerEntry> entries =
        phrases
            ? lexicon.phrases(reading.lemma(), reading.pos())
            : lexicon.entries(reading.lemma(), reading.pos());
    for (TriggerEntry entry : entries) {
      Optional<List<Integer>> words = words(context.graph(), token, entry);
      if (words.isPresent() && entry.holds(arguments)) {
        return Optional.of(new Match(token, words.get(), entry, arguments));
      }
    }
    return Optional.empty();
  }

  /** "backed" in "US-backed". */
  private static boolean isCompoundModifier(SentenceGraph graph, int token) {
    return graph.isCompoundPart(token) && !graph.token(token).isNoun();
  }

  /** A lemma as a part of speech. */
  private record Reading(String lemma, Pos pos) {}

  /** "wounded" may be a verb or an adjective, "the shelling of" is a noun though tagged a verb. */
  private static List<Reading> readings(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    String tag = graph.tag(token);
    String text = graph.token(token).text().toLowerCase(Locale.ROOT);
    if (tag.startsWith("NN") || graph.isSubjectTaggedVerb(token)) {
      return List.of(new Reading(graph.lemma(token), Pos.N));
    }
    if (tag.startsWith("JJ")) {
      return List.of(new Reading(text, Pos.A));
    }
    if (!tag.startsWith("VB") || graph.is(token, "aux", "cop")) {
      return List.of();
    }
    if (isGerundNoun(graph, token)) {
      return List.of(new Reading(text, Pos.N));
    }
    Reading adjective = new Reading(text, Pos.A);
    // A participle before its noun, or one that only tells which are meant: "those killed".
    boolean modifier =
        graph.is(token, "amod", "compound")
            && graph.head(token).filter(h -> h > token || graph.tag(h).equals("DT")).isPresent()
            && !context.predicates().isGerundBeforeObject(token);
    return modifier
        ? List.of(adjective)
        : List.of(new Reading(graph.lemma(token), Pos.V), adjective);
  }

  private static boolean isGerundNoun(SentenceGraph graph, int token) {
    boolean determined = token > 0 && Set.of("DT", "PRP$", "POS").contains(graph.tag(token - 1));
    boolean ofPhrase =
        token + 1 < graph.size() && graph.token(token + 1).text().equalsIgnoreCase("of");
    boolean party =
        ofPhrase && graph.is(token, "nsubj") && !graph.children(token, "amod").isEmpty();
    return graph.tag(token).equals("VBG")
        && (party || (determined && ofPhrase) || !graph.children(token, "det").isEmpty());
  }

  /** The tokens of a phrase: a verb's further words follow it, a noun's stand right before it. */
  private static Optional<List<Integer>> words(SentenceGraph graph, int token, TriggerEntry entry) {
    List<Integer> words = new ArrayList<>(List.of(token));
    int count = entry.words().size();
    if (entry.pos() == Pos.V) {
      for (int i = 1; i < count; i++) {
        Optional<Integer> next = following(graph, token, last(words), entry.words().get(i));
        if (next.isEmpty()) {
          return Optional.empty();
        }
        words.add(next.get());
      }
      return Optional.of(words);
    }
    for (int i = count - 2, at = token - 1; i >= 0; i--, at--) {
      if (at >= 0 && graph.token(at).text().equals("-")) {
        at--;
      }
      if (at < 0 || !isWord(graph, at, entry.words().get(i))) {
        return Optional.empty();
      }
      words.add(0, at);
    }
    return Optional.of(words);
  }

  /** "arms sale", "forced labor": a phrase may hold a word in an inflected form. */
  private static boolean isWord(SentenceGraph graph, int token, String word) {
    return graph.lemma(token).equals(word) || graph.token(token).text().equalsIgnoreCase(word);
  }

  private static int last(List<Integer> words) {
    return words.get(words.size() - 1);
  }

  private static Optional<Integer> following(
      SentenceGraph graph, int verb, int after, String lemma) {
    int end = Math.min(graph.size(), after + 1 + PHRASE_WINDOW);
    for (int i = after + 1; i < end; i++) {
      if (graph.lemma(i).equals(lemma) && graph.isBelow(i, verb)) {
        return Optional.of(i);
      }
      if (graph.token(i).isVerb() && !graph.isBelow(i, verb)) {
        return Optional.empty();
      }
    }
    return passiveObject(graph, verb, lemma);
  }

  /** "fire was opened on": in the passive the object stands before the verb. */
  private static Optional<Integer> passiveObject(SentenceGraph graph, int verb, String lemma) {
    return graph.children(verb, "nsubj:pass").stream()
        .filter(s -> graph.lemma(s).equals(lemma))
        .findFirst();
  }
}
