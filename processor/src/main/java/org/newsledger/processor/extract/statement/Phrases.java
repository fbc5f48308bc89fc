package org.newsledger.processor.extract.statement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** A sentence's tree with the questions that the extraction of statements asks of it. */
final class Phrases {

  /** Dependents that belong to a name or noun itself, not to what is told of it. */
  private static final Set<String> NOMINAL =
      Set.of(
          "compound",
          "compound:prt",
          "amod",
          "nummod",
          "det",
          "det:predet",
          "nmod",
          "nmod:poss",
          "flat",
          "fixed",
          "conj",
          "cc",
          "advmod",
          "goeswith");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final FunctionWords words;

  /** A sentence without a tree has none of the relations asked for. */
  Phrases(Sentence sentence, FunctionWords words) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree().orElseGet(() -> flat(sentence.tokens().size()));
  }

  private static DependencyTree flat(int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, DependencyTree.ROOT);
    Arrays.fill(relations, "dep");
    return new DependencyTree(heads, relations);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  String relation(int index) {
    return tree.relation(index);
  }

  int head(int index) {
    return tree.head(index);
  }

  List<Integer> children(int index) {
    return tree.children(index);
  }

  /** The first dependent in one of these relations. */
  Optional<Integer> child(int index, String... relations) {
    List<String> wanted = List.of(relations);
    return tree.children(index).stream().filter(c -> wanted.contains(tree.relation(c))).findFirst();
  }

  boolean hasChild(int index, String... relations) {
    return child(index, relations).isPresent();
  }

  /** A token and all that depends on it. */
  BitSet subtree(int index) {
    BitSet set = new BitSet();
    collect(index, set);
    return set;
  }

  private void collect(int index, BitSet set) {
    if (!set.get(index)) {
      set.set(index);
      tree.children(index).forEach(c -> collect(c, set));
    }
  }

  /** Whether one token stands above another, or is it. */
  boolean dominates(int above, int below) {
    int at = below;
    for (int steps = 0; at != DependencyTree.ROOT && steps <= size(); steps++) {
      if (at == above) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** Whether a noun has a preposition that can mark this. */
  boolean hasCase(int index, Role role) {
    return tree.children(index).stream()
        .anyMatch(c -> tree.relation(c).equals("case") && is(role, c));
  }

  /** Whether a word can mark this. */
  boolean is(Role role, int index) {
    return words.is(role, lemma(index));
  }

  /** The noun phrase around its main word, without relative clauses and appositions. */
  Mention mention(int head) {
    BitSet words = new BitSet();
    words.set(head);
    tree.children(head).stream().filter(this::isNominal).forEach(c -> words.or(subtree(c)));
    int first = head;
    while (first > 0
        && (words.get(first - 1) || isOneName(first - 1, first))
        && !opensPhrase(first - 1)) {
      first--;
    }
    int last = head;
    while (last + 1 < size() && words.get(last + 1)) {
      last++;
    }
    while (last > head && isMark(last)) {
      last--;
    }
    return new Mention(sentence.index(), head, first, last);
  }

  /** "Al", "-" and "Monitor". */
  private boolean isOneName(int token, int next) {
    String entity = token(token).entity();
    return !entity.equals("O") && entity.equals(token(next).entity());
  }

  private boolean opensPhrase(int index) {
    String relation = tree.relation(index);
    String tag = token(index).tag();
    boolean preposition = relation.equals("case") && tree.head(index) > index && !tag.equals("POS");
    return preposition || tag.matches("WDT|WP");
  }

  private boolean isNominal(int child) {
    String relation = tree.relation(child);
    if (relation.equals("conj")) {
      return !token(child).isVerb();
    }
    return NOMINAL.contains(relation) || token(child).tag().equals("POS");
  }

  /** Whether a token is no word. */
  boolean isMark(int index) {
    String text = token(index).text();
    return !text.equals("%") && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  Span span(int first, int last) {
    return new Span(token(first).start(), token(last).end());
  }

  /** Whether the token heads a clause: a verb, or a predicate with a subject or copula. */
  boolean isClause(int index) {
    return token(index).isVerb()
        || hasChild(index, "nsubj", "nsubj:pass", "cop", "expl", "csubj", "aux");
  }

  /** A verb with its particle, as the lexicon has it: "point out". */
  Optional<Integer> particle(int verb) {
    Optional<Integer> particle = child(verb, "compound:prt");
    if (particle.isPresent()) {
      return particle;
    }
    return verb + 1 < size() ? Optional.of(verb + 1) : Optional.empty();
  }

  boolean isPassive(int verb) {
    boolean participle = token(verb).tag().equals("VBN");
    boolean bare = relation(verb).equals("advcl") && !hasChild(verb, "aux", "nsubj");
    boolean marked = hasChild(verb, "nsubj:pass", "aux:pass") && !isCutByMark(verb);
    return marked
        || (participle && (bare || relation(verb).equals("acl") || isSecondPassive(verb)));
  }

  /** "was tried and told that". */
  private boolean isSecondPassive(int verb) {
    return relation(verb).equals("conj")
        && !hasChild(verb, "aux", "nsubj")
        && isPassive(tree.head(verb));
  }

  /** "'…is across,' he said": the parser takes the quotation's auxiliary for the cue's. */
  private boolean isCutByMark(int verb) {
    return token(verb).tag().equals("VBD")
        && child(verb, "aux:pass")
            .filter(a -> IntStream.range(a, verb).anyMatch(this::isQuotationMark))
            .isPresent();
  }

  /** Whether a token is a quotation mark. */
  boolean isQuotationMark(int index) {
    return token(index).tag().equals("``") || token(index).tag().equals("''");
  }
}
