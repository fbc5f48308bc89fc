package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aliases by their words, for the longest match at a place. */
final class AliasTrie {

  private static final String POSSESSIVE = "s";

  /** An actor under one of its aliases. */
  record Entry(Actor actor, Alias alias) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  private final Node root = new Node();

  void add(Actor actor, Alias alias) {
    Node node = root;
    for (Word word : alias.words()) {
      node = node.next.computeIfAbsent(word.form(), form -> new Node());
    }
    node.entries.add(new Entry(actor, alias));
  }

  /** What stands at a place, the longest first; entries of equal length in the table's order. */
  List<Entry> at(List<Word> words, int place) {
    List<Entry> found = new ArrayList<>();
    Node node = root;
    for (int i = place; i < words.size(); i++) {
      String form = words.get(i).form();
      node = node.next.get(i > place ? inName(node, form) : form);
      if (node == null) {
        break;
      }
      List<Word> run = words.subList(place, i + 1);
      List<Entry> fitting = node.entries.stream().filter(e -> e.alias().fitsCase(run)).toList();
      found.addAll(0, fitting);
    }
    return found;
  }

  /**
   * A further word of a name; "Islamic States fighters" has a possessive without its apostrophe.
   */
  private static String inName(Node node, String form) {
    return form.endsWith(POSSESSIVE) && !node.next.containsKey(form)
        ? form.substring(0, form.length() - 1)
        : form;
  }

  /** The entries whose alias has exactly these words, whatever their case. */
  List<Entry> exactly(List<Word> words) {
    Node node = root;
    for (Word word : words) {
      node = node.next.get(word.form());
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.entries);
  }
}
