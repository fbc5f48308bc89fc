package org.newsledger.processor.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with words put in where they were left out, for the parser.
 *
 * @param gaps in the order of their places
 */
record Filled(List<String> words, List<String> tags, List<Filled.Gap> gaps) {

  /**
   * A word put in.
   *
   * @param before the token of the sentence without it that it stands before
   */
  record Gap(int before, String word, String tag) {}

  static Filled of(List<String> words, List<String> tags, List<Gap> gaps) {
    List<String> allWords = new ArrayList<>(words);
    List<String> allTags = new ArrayList<>(tags);
    for (int i = gaps.size() - 1; i >= 0; i--) {
      allWords.add(gaps.get(i).before(), gaps.get(i).word());
      allTags.add(gaps.get(i).before(), gaps.get(i).tag());
    }
    return new Filled(allWords, allTags, gaps);
  }

  /** The tree without the words that were put in. */
  DependencyTree without(DependencyTree tree) {
    DependencyTree bare = tree;
    for (int i = gaps.size() - 1; i >= 0; i--) {
      bare = without(bare, gaps.get(i).before() + i);
    }
    return bare;
  }

  private static DependencyTree without(DependencyTree tree, int gap) {
    int[] heads = new int[tree.size() - 1];
    String[] relations = new String[tree.size() - 1];
    for (int i = 0; i < heads.length; i++) {
      int old = i < gap ? i : i + 1;
      int head = tree.head(old) == gap ? tree.head(gap) : tree.head(old);
      heads[i] = head > gap ? head - 1 : head;
      relations[i] = tree.relation(old);
    }
    return new DependencyTree(heads, relations);
  }
}
