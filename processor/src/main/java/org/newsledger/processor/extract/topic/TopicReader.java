package org.newsledger.processor.extract.topic;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsledger.processor.syntax.Sentence;

/**
 * The topic of each sentence of an article, where words of war are figures of speech: its own words
 * weighed with those of the whole article against the words of conflict.
 */
public final class TopicReader {

  /** How often a word counts that an article repeats. */
  private static final int REPEATED = 2;

  /** What an article of one topic alone weighs. */
  private static final double ARTICLE = 10;

  /** What one word of the sentence itself weighs. */
  private static final double WORD = 3;

  /** Words that any article may hold by chance. */
  private static final double CHANCE = 3;

  /** One word makes no topic. */
  private static final double WORDS = 2;

  private static final double LEAST = 4;

  private final TopicLexicon lexicon;

  private TopicReader(TopicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A reader with these words. */
  public static TopicReader of(TopicLexicon lexicon) {
    return new TopicReader(lexicon);
  }

  /**
   * The topics by the sentences' indices; a sentence that speaks of conflict itself has none.
   *
   * @param armed how many armed parties a sentence names
   */
  public Map<Integer, Topic> topics(List<Sentence> sentences, IntFunction<Integer> armed) {
    Map<Integer, Map<Topic, Double>> own = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    Map<Topic, Double> article = new EnumMap<>(Topic.class);
    for (Sentence sentence : sentences) {
      Map<Topic, Double> here = new EnumMap<>(Topic.class);
      for (TopicLexicon.Entry entry : lexicon.find(sentence.tokens())) {
        here.merge(entry.topic(), 1.0, Double::sum);
        if (seen.merge(entry.topic() + entry.phrase(), 1, Integer::sum) <= REPEATED) {
          article.merge(entry.topic(), 1.0, Double::sum);
        }
      }
      double parties = armed.apply(sentence.index());
      here.merge(Topic.CONFLICT, parties, Double::sum);
      article.merge(Topic.CONFLICT, parties, Double::sum);
      own.put(sentence.index(), here);
    }
    Map<Integer, Topic> topics = new HashMap<>();
    own.forEach((index, here) -> topic(here, article).ifPresent(t -> topics.put(index, t)));
    return topics;
  }

  private static Optional<Topic> topic(Map<Topic, Double> sentence, Map<Topic, Double> article) {
    if (sentence.getOrDefault(Topic.CONFLICT, 0.0) > 0) {
      return Optional.empty();
    }
    return article.keySet().stream()
        .filter(Topic::isPeaceful)
        .filter(t -> article.get(t) >= WORDS && weight(t, sentence, article) >= LEAST)
        .filter(t -> weight(t, sentence, article) > weight(Topic.CONFLICT, sentence, article))
        .max(Comparator.comparingDouble(t -> weight(t, sentence, article)));
  }

  private static double weight(
      Topic topic, Map<Topic, Double> sentence, Map<Topic, Double> article) {
    double all = article.getOrDefault(topic, 0.0);
    double conflict = article.getOrDefault(Topic.CONFLICT, 0.0);
    double rival = topic == Topic.CONFLICT ? peace(article) : conflict;
    return ARTICLE * all / (all + rival + CHANCE) + WORD * sentence.getOrDefault(topic, 0.0);
  }

  private static double peace(Map<Topic, Double> article) {
    return article.entrySet().stream()
        .filter(e -> e.getKey().isPeaceful())
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
