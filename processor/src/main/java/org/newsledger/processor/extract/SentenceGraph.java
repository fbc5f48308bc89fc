package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** A parsed sentence with the questions that extraction asks of its tree. */
public final class SentenceGraph {

  private final Sentence sentence;
  private final DependencyTree tree;
  private final Function<Token, String> lemmas;

  /**
   * @throws IllegalArgumentException if the sentence was not parsed
   */
  public SentenceGraph(Sentence sentence) {
    this(sentence, Token::lemma);
  }

  /**
   * @param lemmas a token's lemma, where the parser's is to be mended
   * @throws IllegalArgumentException if the sentence was not parsed
   */
  SentenceGraph(Sentence sentence, Function<Token, String> lemmas) {
    this.sentence = sentence;
    this.lemmas = lemmas;
    this.tree =
        sentence
            .tree()
            .orElseThrow(() -> new IllegalArgumentException("not parsed: " + sentence.index()));
  }

  /** The sentence itself. */
  public Sentence sentence() {
    return sentence;
  }

  /** The number of tokens. */
  public int size() {
    return tree.size();
  }

  /** A token by its index. */
  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** A token's lemma in lower case. */
  public String lemma(int index) {
    return lemmas.apply(token(index)).toLowerCase(Locale.ROOT);
  }

  /** A token's part of speech. */
  public String tag(int index) {
    return token(index).tag();
  }

  /** The head of a token, empty for the root. */
  public Optional<Integer> head(int index) {
    int head = tree.head(index);
    return head == DependencyTree.ROOT ? Optional.empty() : Optional.of(head);
  }

  /** The relation to the head, as {@code nsubj:pass}. */
  public String relation(int index) {
    return tree.relation(index);
  }

  /** Whether the token hangs on its head by one of these relations, subtypes included. */
  public boolean is(int index, String... relations) {
    String relation = relation(index);
    for (String wanted : relations) {
      if (relation.equals(wanted)
          || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The dependents by these relations (all, if none is named), in the sentence's order. */
  public List<Integer> children(int index, String... relations) {
    List<Integer> children = tree.children(index);
    return relations.length == 0
        ? children
        : children.stream().filter(c -> is(c, relations)).toList();
  }

  /** The first dependent by one of these relations. */
  public Optional<Integer> child(int index, String... relations) {
    return children(index, relations).stream().findFirst();
  }

  /** The token and what is coordinated with it, in the sentence's order. */
  public List<Integer> coordinated(int index) {
    List<Integer> all = new ArrayList<>(List.of(index));
    for (int conjunct : children(index, "conj")) {
      all.addAll(coordinated(conjunct));
    }
    return all.stream().distinct().sorted().toList();
  }

  /** The first of the coordination that the token belongs to: itself, if it is in none. */
  public int coordinationHead(int index) {
    int current = index;
    while (is(current, "conj") && head(current).isPresent()) {
      current = head(current).orElseThrow();
    }
    return current;
  }

  /** The preposition that governs a noun, in lower case: {@code of}, {@code because of}; or "". */
  public String preposition(int noun) {
    List<Integer> marks = children(noun, "case");
    if (marks.isEmpty()) {
      return "";
    }
    int first = marks.get(0);
    StringBuilder words = new StringBuilder(token(first).text().toLowerCase(Locale.ROOT));
    for (int part : children(first, "fixed")) {
      words.append(' ').append(token(part).text().toLowerCase(Locale.ROOT));
    }
    for (int more : marks.subList(1, marks.size())) {
      words.append(' ').append(token(more).text().toLowerCase(Locale.ROOT));
    }
    return words.toString().equals("'s") ? "" : words.toString();
  }

  /** Whether {@code ancestor} is the token itself or stands above it. */
  public boolean isBelow(int index, int ancestor) {
    int current = index;
    for (int steps = 0; steps <= size(); steps++) {
      if (current == ancestor) {
        return true;
      }
      Optional<Integer> head = head(current);
      if (head.isEmpty()) {
        return false;
      }
      current = head.get();
    }
    return false;
  }

  /** The token and all below it but for the branches that hang on these relations, in order. */
  public List<Integer> subtree(int index, Set<String> without) {
    List<Integer> found = new ArrayList<>();
    collect(index, without, found);
    return found.stream().sorted().toList();
  }

  private void collect(int index, Set<String> without, List<Integer> found) {
    found.add(index);
    for (int child : tree.children(index)) {
      if (!without.contains(relation(child))
          && !without.contains(relation(child).split(":", 2)[0])) {
        collect(child, without, found);
      }
    }
  }

  /** Whether the token is glued to the one before it by a hyphen, as "backed" in "US-backed". */
  public boolean isCompoundPart(int index) {
    return (index >= 2 && isHyphen(index - 1) && touches(index - 1, index))
        || (index + 1 < size() && isHyphen(index + 1) && touches(index, index + 1));
  }

  private boolean isHyphen(int index) {
    return token(index).text().equals("-") || token(index).text().equals("‑");
  }

  private boolean touches(int left, int right) {
    return token(left).end() == token(right).start();
  }

  /** "Strikes hit the town": a subject that the tagger takes for a verb. */
  boolean isSubjectTaggedVerb(int index) {
    return tag(index).equals("VBZ") && is(index, "nsubj");
  }

  /** The words from one token to another, as written. */
  public String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && !touches(i - 1, i)) {
        text.append(' ');
      }
      text.append(token(i).text());
    }
    return text.toString();
  }
}
