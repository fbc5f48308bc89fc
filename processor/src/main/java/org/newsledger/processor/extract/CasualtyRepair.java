package org.newsledger.processor.extract;

import java.util.Set;
import org.newsledger.processor.Fact.Effect;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Parts the two tolls of a terse sentence: in "nine people killed, 12 injured" the parser lets the
 * nine kill the twelve, in "killed at least 13 and injured scores" it counts the wounded by both.
 */
final class CasualtyRepair {

  private static final String NUMBER = "CD";

  private static final Set<String> HELPERS = Set.of("aux:pass", "orphan", "dep", "amod");

  private final ExtractionWords words;
  private final Sentence sentence;
  private final DependencyTree tree;
  private final TreeEdit edit;

  private CasualtyRepair(Sentence sentence, TreeEdit edit, ExtractionWords words) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree().orElseThrow();
    this.edit = edit;
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence of(Sentence sentence, ExtractionWords words) {
    return TreeEdit.mended(sentence, edit -> new CasualtyRepair(sentence, edit, words).repair());
  }

  private void repair() {
    for (int i = 1; i < tree.size(); i++) {
      if (isHarm(i)) {
        partSubject(i);
        partObject(i);
        joinPair(i);
      }
    }
  }

  /** "nine people killed, 12 injured": the number is the second verb's. */
  private void partSubject(int second) {
    int number = second - 1;
    int first = tree.head(number);
    boolean terse =
        tag(number).equals(NUMBER)
            && tree.relation(number).equals("obj")
            && tree.head(second) == number
            && first >= 0
            && first < number
            && isHarm(first)
            && isParticiple(first)
            && isParticiple(second);
    if (!terse) {
      return;
    }
    edit.hang(second, first, "conj");
    edit.hang(number, second, "nsubj:pass");
    if (tree.relation(first).equals("dep") && tree.head(first) >= 0 && tree.head(first) < first) {
      edit.hang(first, tree.head(first), "acl");
    }
    for (int child : tree.children(number)) {
      if (child > second) {
        edit.hang(
            child, second, edit.relation(child).equals("nmod") ? "obl" : edit.relation(child));
      }
    }
  }

  /** "30 rebels killed, injured in clashes": the parser makes the first a helper of the second. */
  private void joinPair(int second) {
    int first = tag(second - 1).equals(",") ? second - 2 : second - 1;
    boolean pair =
        first >= 0
            && tree.head(first) == second
            && HELPERS.contains(tree.relation(first))
            && isHarm(first)
            && isParticiple(first)
            && isParticiple(second);
    if (!pair) {
      return;
    }
    edit.hang(first, edit.head(second), edit.relation(second));
    edit.hang(second, first, "conj");
    for (int child : tree.children(second)) {
      if (child < first) {
        boolean subject = tree.relation(child).startsWith("nsubj");
        edit.hang(child, first, subject ? "nsubj:pass" : tree.relation(child));
      }
    }
  }

  /** "killed at least 13 and injured scores": each verb has its own object. */
  private void partObject(int second) {
    for (int noun = second + 1; noun < Math.min(tree.size(), second + 4); noun++) {
      int number = numberBefore(second);
      int first = tree.head(noun);
      boolean shared =
          tree.relation(noun).equals("obj")
              && first >= 0
              && first < number
              && isHarm(first)
              && tree.head(number) == noun
              && (tree.head(second) == noun || tree.head(second) == number);
      if (shared) {
        edit.hang(number, first, "obj");
        edit.hang(second, first, "conj");
        edit.hang(noun, second, "obj");
        return;
      }
    }
  }

  /** The number that stands before the verb, with at most a conjunction between; else the root. */
  private int numberBefore(int verb) {
    int at = tag(verb - 1).equals("CC") ? verb - 2 : verb - 1;
    return at >= 0 && tag(at).equals(NUMBER) ? at : 0;
  }

  private boolean isHarm(int token) {
    Token word = sentence.tokens().get(token);
    return word.isVerb()
        && words.triggers().entries(word.lemma(), Pos.V).stream()
            .flatMap(e -> e.effect().stream())
            .anyMatch(e -> e == Effect.KILLED || e == Effect.INJURED);
  }

  private boolean isParticiple(int token) {
    return tag(token).equals("VBN") || tag(token).equals("VBD");
  }

  private String tag(int token) {
    return sentence.tokens().get(token).tag();
  }
}
