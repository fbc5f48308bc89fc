package org.newsledger.processor.syntax;

import java.util.ArrayList;
import java.util.List;

/** A sentence's basic Universal Dependencies: one head and one relation for each token. */
public final class DependencyTree {

  /** The head of the sentence's root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * @param heads of token i the index of its head, {@link #ROOT} for the root
   * @param relations of token i its relation to its head, as {@code nsubj:pass}
   */
  public DependencyTree(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " labels");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        children.get(heads[i]).add(i);
      }
    }
  }

  /** The number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The head's index, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation to the head. */
  public String relation(int token) {
    return relations[token];
  }

  /** The dependents in the order of the sentence. */
  public List<Integer> children(int token) {
    return List.copyOf(children.get(token));
  }
}
