package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Optional;

/**
 * The names of an article.
 *
 * @param mentions in the order of the text; no two overlap
 * @param inCompounds names that are only a part of a hyphenated word: SDF in "SDF-held"
 */
public record Names(List<NameMention> mentions, List<NameMention> inCompounds) {

  public Names {
    mentions = List.copyOf(mentions);
    inCompounds = List.copyOf(inCompounds);
  }

  /** The name that covers a token. */
  public Optional<NameMention> at(int sentence, int token) {
    return covering(mentions, sentence, token);
  }

  /** The party within the hyphenated word that a token belongs to: the US in "US-led". */
  public Optional<NameMention> partyInCompound(int sentence, int token) {
    return covering(inCompounds, sentence, token);
  }

  private static Optional<NameMention> covering(List<NameMention> all, int sentence, int token) {
    return all.stream().filter(m -> m.sentence() == sentence && m.covers(token)).findFirst();
  }
}
