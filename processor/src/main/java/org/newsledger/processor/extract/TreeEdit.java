package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** A sentence's tree while it is being mended. */
final class TreeEdit {

  /** How a verb hangs that the parser found no place for. */
  static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "xcomp");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private TreeEdit(Sentence sentence, DependencyTree tree) {
    this.sentence = sentence;
    heads = new int[tree.size()];
    relations = new String[tree.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
    }
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence mended(Sentence sentence, Consumer<TreeEdit> repair) {
    return sentence.tree().map(tree -> mended(sentence, tree, repair)).orElse(sentence);
  }

  private static Sentence mended(
      Sentence sentence, DependencyTree tree, Consumer<TreeEdit> repair) {
    TreeEdit edit = new TreeEdit(sentence, tree);
    repair.accept(edit);
    return edit.sentence();
  }

  int head(int token) {
    return heads[token];
  }

  String relation(int token) {
    return relations[token];
  }

  int size() {
    return heads.length;
  }

  Token token(int token) {
    return sentence.tokens().get(token);
  }

  /** The words that hang on a word now, in the order of the sentence. */
  List<Integer> children(int head) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == head).boxed().toList();
  }

  /** The first word that hangs on a word by a relation or a kind of it. */
  Optional<Integer> child(int head, String relation) {
    return children(head).stream().filter(c -> relations[c].startsWith(relation)).findFirst();
  }

  boolean has(int head, String relation) {
    return child(head, relation).isPresent();
  }

  /** Whether a verb, or the word that it helps, is in a tense of its own. */
  boolean isFinite(int token) {
    return FINITE.contains(token(token).tag())
        || children(token).stream()
            .filter(c -> relations[c].startsWith("aux") || relations[c].equals("cop"))
            .anyMatch(c -> FINITE.contains(token(c).tag()));
  }

  static boolean isFiniteTag(String tag) {
    return FINITE.contains(tag);
  }

  boolean hasSubject(int token) {
    return has(token, "nsubj") || has(token, "csubj") || has(token, "expl");
  }

  /** The finite verb without a subject that hangs on another one, behind a word. */
  Optional<Integer> loose(int head, int behind) {
    return children(head).stream()
        .filter(c -> c > behind && (LOOSE.contains(relations[c]) || isAsyndetic(c)))
        .filter(c -> isFinite(c) && !hasSubject(c) && !has(c, "mark"))
        .findFirst();
  }

  /** "Rebels known as X, (raided) the town": what a comma alone joins may be no second verb. */
  private boolean isAsyndetic(int verb) {
    return relations[verb].equals("conj") && token(verb - 1).text().equals(",") && !has(verb, "cc");
  }

  /** Whether a word hangs on another, or on what hangs on it. */
  boolean isBelow(int token, int ancestor) {
    int current = token;
    while (current != DependencyTree.ROOT && current != ancestor) {
      current = head(current);
    }
    return current == ancestor;
  }

  /** Makes a word the subject of a predicate. */
  void hangSubject(int token, int predicate) {
    hang(token, predicate, has(predicate, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  /** Hangs a word on another; on one that hangs on the word itself it does not. */
  void hang(int token, int head, String relation) {
    if (head == DependencyTree.ROOT || !isBelow(head, token)) {
      heads[token] = head;
      relations[token] = relation;
    }
  }

  private Sentence sentence() {
    return new Sentence(
        sentence.index(),
        sentence.start(),
        sentence.end(),
        sentence.segment(),
        sentence.tokens(),
        Optional.of(new DependencyTree(heads, relations)));
  }
}
