package org.newsledger.processor.extract;

import java.util.Optional;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;

/** A sentence's tree while it is being mended. */
final class TreeEdit {

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  TreeEdit(Sentence sentence, DependencyTree tree) {
    this.sentence = sentence;
    heads = new int[tree.size()];
    relations = new String[tree.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
    }
  }

  int head(int token) {
    return heads[token];
  }

  String relation(int token) {
    return relations[token];
  }

  void hang(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** The sentence with the tree as it is now. */
  Sentence sentence() {
    return new Sentence(
        sentence.index(),
        sentence.start(),
        sentence.end(),
        sentence.segment(),
        sentence.tokens(),
        Optional.of(new DependencyTree(heads, relations)));
  }
}
