package org.newsledger.processor.syntax;

/**
 * A word or mark.
 *
 * @param index its position in the sentence, from 0
 * @param start first UTF-16 unit in the article's text
 * @param end after the last unit
 * @param text as written
 * @param lemma the dictionary form, lower case but for names
 * @param tag the part of speech: Penn Treebank's tags for English
 * @param entity the recogniser's class: PERSON, ORGANIZATION, LOCATION or O
 */
public record Token(
    int index, int start, int end, String text, String lemma, String tag, String entity) {

  /** Whether this is a noun, proper or common. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether this is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether this is a verb form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }
}
