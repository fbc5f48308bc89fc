package org.newsledger.processor.language.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsledger.processor.language.number.Lexeme.Kind;
import org.newsledger.processor.syntax.Token;

/** A stretch of text as lexemes; looking beyond its ends gives an empty mark. */
public final class Lexemes {

  private static final Lexeme NONE = Lexeme.of(Kind.MARK, 0, "\n", true);

  private final List<Lexeme> items;

  private Lexemes(List<Lexeme> items) {
    this.items = items;
  }

  /** The lexemes of {@code text} from {@code start} to {@code end}, with the tokens' tags. */
  public static Lexemes of(String text, int start, int end, List<Token> tokens) {
    return new Lexemes(tagged(new LexemeScanner(text, start, end).scan(), tokens));
  }

  /** The lower-case words and marks of a phrase, as they stand among the lexemes of a text. */
  public static List<String> words(String phrase) {
    return new LexemeScanner(phrase, 0, phrase.length())
        .scan().stream().map(Lexeme::lower).toList();
  }

  /** The lexemes of a sentence's tokens. */
  public static Lexemes of(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return new Lexemes(List.of());
    }
    int offset = tokens.get(0).start();
    String text = text(tokens, offset);
    List<Lexeme> moved = new ArrayList<>();
    for (Lexeme lexeme : new LexemeScanner(text, 0, text.length()).scan()) {
      moved.add(
          new Lexeme(
              lexeme.kind(),
              lexeme.start() + offset,
              lexeme.end() + offset,
              lexeme.text(),
              lexeme.lower(),
              lexeme.spaced(),
              -1,
              ""));
    }
    return new Lexemes(tagged(moved, tokens));
  }

  /** The tokens' text at their own places, white space between them. */
  private static String text(List<Token> tokens, int offset) {
    char[] text = new char[tokens.get(tokens.size() - 1).end() - offset];
    Arrays.fill(text, ' ');
    for (Token token : tokens) {
      int length = Math.min(token.text().length(), token.end() - token.start());
      token.text().getChars(0, length, text, token.start() - offset);
    }
    return new String(text);
  }

  private static List<Lexeme> tagged(List<Lexeme> lexemes, List<Token> tokens) {
    List<Lexeme> tagged = new ArrayList<>(lexemes.size());
    int t = 0;
    for (Lexeme lexeme : lexemes) {
      while (t < tokens.size() && tokens.get(t).end() <= lexeme.start()) {
        t++;
      }
      boolean inside = t < tokens.size() && tokens.get(t).start() < lexeme.end();
      tagged.add(inside ? lexeme.tagged(tokens.get(t).index(), tokens.get(t).tag()) : lexeme);
    }
    return tagged;
  }

  /** How many there are. */
  public int size() {
    return items.size();
  }

  /** The lexeme at {@code index}; an empty mark before the first and after the last. */
  public Lexeme get(int index) {
    return index < 0 || index >= items.size() ? NONE : items.get(index);
  }

  /** Whether the lexeme at {@code index} follows its neighbour without white space. */
  public boolean glued(int index) {
    return index > 0 && index < items.size() && !items.get(index).spaced();
  }

  /** Whether a dash without white space around it stands at {@code index}. */
  public boolean hyphen(int index) {
    return get(index).isDash() && glued(index) && glued(index + 1);
  }

  /** Whether these lower-case words stand from {@code index} on. */
  public boolean matches(int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!get(index + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
