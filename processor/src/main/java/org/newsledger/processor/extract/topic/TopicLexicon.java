package org.newsledger.processor.extract.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Token;

/** The words that tell what a text is about. */
public final class TopicLexicon {

  private static final String NAME = "topics";
  private static final String NOUN = "N";

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /**
   * A word or phrase and one topic that it speaks of.
   *
   * @param nounOnly whether only the noun does: "the storm", not "stormed"
   */
  record Entry(List<String> words, Topic topic, boolean nounOnly) {

    Entry {
      words = List.copyOf(words);
    }

    String phrase() {
      return String.join(" ", words);
    }
  }

  private TopicLexicon(List<LexiconRow> rows) {
    for (LexiconRow row : rows) {
      List<String> words = Arrays.asList(row.get(0).split(" ", -1));
      byFirstWord
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Entry(words, row.constant(1, Topic.class), row.get(2).equals(NOUN)));
    }
  }

  /**
   * Reads the lexicon {@code topics}.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if a row is bad
   */
  public static TopicLexicon load(Lexicons lexicons) {
    return new TopicLexicon(lexicons.rows(NAME, 2, "lemma", "topic", "part of speech"));
  }

  /** The topics that a single word speaks of by itself. */
  public Set<Topic> topics(String lemma) {
    return byFirstWord.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(e -> e.words().size() == 1)
        .map(Entry::topic)
        .collect(Collectors.toSet());
  }

  /** The words and phrases of a sentence that speak of a topic. */
  List<Entry> find(List<Token> tokens) {
    List<String> lemmas = tokens.stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < lemmas.size(); i++) {
      for (Entry entry : byFirstWord.getOrDefault(lemmas.get(i), List.of())) {
        int end = i + entry.words().size();
        boolean apt = !entry.nounOnly() || tokens.get(i).isNoun();
        if (apt && end <= lemmas.size() && lemmas.subList(i, end).equals(entry.words())) {
          found.add(entry);
        }
      }
    }
    return found;
  }
}
