package org.newsledger.processor.language.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * The unit in which names are compared: a token or a part of it between hyphens, so that a match
 * does not depend on how a tokeniser treats "CJTF-OIR" or "al-Baghdadi".
 *
 * @param token the index of the token it stands in
 * @param form without case, accents, dots and apostrophes; never empty
 * @param written as written, without dots and apostrophes
 * @param glued whether a hyphen ties it to the word before
 */
record Word(int token, String form, String written, boolean glued) {

  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’ʼʻʿʾ`&+]+|[^\\s]");
  private static final Pattern DASH = Pattern.compile("[-‐‑‒–—]+");
  private static final Pattern INNER_MARKS = Pattern.compile("[.'’ʼʻʿʾ`]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(.{1,200})['’](s)");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Shorter acronyms are never written as a capitalised word ("Nato", "Unicef"). */
  private static final int MIN_SPOKEN_ACRONYM = 4;

  /** The words of a name. */
  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    add(words, 0, text, false);
    return words;
  }

  /** The words of a sentence; a mark other than a dash or apostrophe is a word of its own. */
  static List<Word> split(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    boolean glued = false;
    int end = -1;
    for (Token token : sentence.tokens()) {
      glued = glued && token.start() == end;
      boolean dash = DASH.matcher(token.text()).matches();
      if (dash) {
        glued = token.start() == end;
      } else {
        add(words, token.index(), token.text(), glued);
        glued = false;
      }
      end = token.end();
    }
    return words;
  }

  private static void add(List<Word> words, int token, String text, boolean glued) {
    boolean tied = glued;
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (DASH.matcher(part.group()).matches()) {
        tied = part.start() > 0 && !Character.isWhitespace(text.charAt(part.start() - 1));
        continue;
      }
      Matcher possessive = POSSESSIVE.matcher(part.group());
      if (possessive.matches()) {
        addOne(words, token, possessive.group(1), tied);
        addOne(words, token, possessive.group(2), false);
      } else {
        addOne(words, token, part.group(), tied);
      }
      tied = false;
    }
  }

  private static void addOne(List<Word> words, int token, String part, boolean glued) {
    String bare = INNER_MARKS.matcher(part).replaceAll("");
    if (!bare.isEmpty()) {
      String form = fold(bare);
      // Accents may stand alone.
      words.add(new Word(token, form.isEmpty() ? bare : form, bare, glued));
    } else if (!part.matches("['’]")) {
      words.add(new Word(token, part, part, false));
    }
  }

  /** Lower case, without accents; the letters that Unicode does not decompose are replaced. */
  static String fold(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("&", "and");
  }

  boolean isCapitalized() {
    return Character.isUpperCase(written.charAt(0));
  }

  /** Two capitals or more and no small letter. */
  boolean isAcronym() {
    return written.length() > 1
        && written.chars().anyMatch(Character::isUpperCase)
        && written.chars().noneMatch(Character::isLowerCase);
  }

  /** A short word with a capital within, as LeT: its case is a part of it. */
  boolean hasFixedCase() {
    return written.length() <= MIN_SPOKEN_ACRONYM
        && isCapitalized()
        && written.chars().skip(1).anyMatch(Character::isUpperCase)
        && !isAcronym();
  }

  boolean isAlphabetic() {
    return Character.isLetter(written.charAt(0));
  }

  /** Whether another word writes this acronym: in capitals, or as a word where it can be spoken. */
  boolean fitsAcronym(Word other) {
    return other.written.equals(written)
        || (written.length() >= MIN_SPOKEN_ACRONYM && other.isCapitalized());
  }
}
