package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Sentences written as {@code word/TAG} or {@code word/TAG/ENTITY}; {@code ~} before a word joins
 * it to the one before.
 */
record TaggedText(String text, List<Sentence> sentences) {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern SLASH = Pattern.compile("/");

  static TaggedText of(String... tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : tagged) {
      int start = text.length();
      List<Token> tokens = tokens(sentence, text);
      sentences.add(
          new Sentence(
              sentences.size(), start, text.length(), SegmentLabel.BODY, tokens, Optional.empty()));
    }
    return new TaggedText(text.toString(), List.copyOf(sentences));
  }

  private static List<Token> tokens(String tagged, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    for (String item : SPACE.splitAsStream(tagged).toList()) {
      List<String> parts = SLASH.splitAsStream(item).toList();
      boolean glued = parts.get(0).startsWith("~");
      String word = glued ? parts.get(0).substring(1) : parts.get(0);
      text.append(glued || text.length() == 0 ? "" : " ");
      int start = text.length();
      text.append(word);
      String tag = parts.size() > 1 ? parts.get(1) : "NNP";
      String entity = parts.size() > 2 ? parts.get(2) : "O";
      tokens.add(new Token(tokens.size(), start, text.length(), word, word, tag, entity));
    }
    return tokens;
  }
}
