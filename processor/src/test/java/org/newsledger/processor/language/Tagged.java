package org.newsledger.processor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Sentences for tests, written as {@code At least 44/CD people/NNS were killed}: tokens divided by
 * spaces, or by {@code |} where the text has no space between them, each with its tag behind a
 * slash or without one.
 */
public final class Tagged {

  private Tagged() {}

  /** The text that {@code line} stands for. */
  public static String text(String line) {
    StringBuilder text = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      text.append(text.isEmpty() ? "" : " ");
      for (String piece : word.split("\\|", -1)) {
        text.append(form(piece));
      }
    }
    return text.toString();
  }

  /** The tokens that {@code line} stands for. */
  public static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : line.split(" ", -1)) {
      for (String piece : word.split("\\|", -1)) {
        String form = form(piece);
        String tag = piece.equals(form) ? "" : piece.substring(form.length() + 1);
        int end = at + form.length();
        tokens.add(new Token(tokens.size(), at, end, form, form, tag, "O"));
        at = end;
      }
      at++;
    }
    return tokens;
  }

  /** The one sentence that {@code line} stands for. */
  public static Sentence sentence(String line) {
    List<Token> tokens = tokens(line);
    int end = tokens.get(tokens.size() - 1).end();
    return new Sentence(0, 0, end, SegmentLabel.BODY, tokens, Optional.empty());
  }

  private static String form(String piece) {
    int slash = piece.lastIndexOf('/');
    boolean tagged = slash > 0 && slash < piece.length() - 1;
    return tagged && Character.isUpperCase(piece.charAt(slash + 1))
        ? piece.substring(0, slash)
        : piece;
  }
}
