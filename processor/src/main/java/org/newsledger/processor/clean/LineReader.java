package org.newsledger.processor.clean;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Reads a block's words. */
final class LineReader {

  private static final char FIRST_ARABIC = '\u0600';
  private static final char FIRST_UNSPACED = '\u0E00';
  private static final String ARABIC_FORMS = "أإآٱىيک";
  private static final String ARABIC_PLAIN = "ااااییك";
  private static final int LETTERS_PER_WORD_WITHOUT_SPACES = 2;

  private final Block block;
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final StringJoiner key = new StringJoiner(" ");
  private int letters;
  private int unspaced;
  private int capitals;
  private int counted;

  LineReader(Block block) {
    this.block = block;
    this.text = block.text();
  }

  Line read() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(i);
        addWord(i, end);
        i = end;
      } else {
        addColon(i);
        i += Character.charCount(c);
      }
    }
    int length = counted + unspaced / LETTERS_PER_WORD_WITHOUT_SPACES;
    double share = counted == 0 ? 1 : (double) capitals / counted;
    return new Line(block, words, key.toString(), length, letters, share, Sentences.ends(text));
  }

  /** Words hold letters, digits, marks, joiners, and apostrophes between letters. */
  private int wordEnd(int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        i += Character.charCount(c);
        continue;
      }
      boolean inner = (c == '\'' || c == '’' || c == 0x200C) && i + 1 < text.length();
      boolean joins = inner && Character.isLetter(text.codePointAt(i + 1));
      if (!joins && Character.getType(c) != Character.NON_SPACING_MARK) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private void addWord(int start, int end) {
    String word = folded(text.substring(start, end));
    words.add(word);
    boolean number = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      number |= Character.isDigit(c);
      letters += Character.isLetter(c) ? 1 : 0;
      unspaced += c >= FIRST_UNSPACED && c != '’' && isUnspaced(c) ? 1 : 0;
    }
    if (!number) {
      key.add(word);
    }
    counted++;
    capitals += number || Character.isUpperCase(text.charAt(start)) ? 1 : 0;
  }

  /** Small letters; Turkish loses its two kinds of i, so that capitals match whoever folds them. */
  private static String folded(String word) {
    if (isSmallAscii(word)) {
      return word;
    }
    String small =
        word.toLowerCase(Locale.ROOT).replace('’', '\'').replace("\u0307", "").replace('ı', 'i');
    return small.codePointAt(0) >= FIRST_ARABIC ? foldedArabic(small) : small;
  }

  private static boolean isSmallAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 'z' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Arabic spells alef, yeh and kaf in several ways, and most texts leave the vowel marks out. */
  private static String foldedArabic(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int known = ARABIC_FORMS.indexOf(c);
      if (known >= 0) {
        out.append(ARABIC_PLAIN.charAt(known));
      } else if (c < 'ً' || c > 'ْ') {
        out.append(c);
      }
    }
    return out.isEmpty() ? word : out.toString();
  }

  /** Dots between two words without space do what a colon does: "Credit...Jane Doe". */
  private void addColon(int i) {
    char c = text.charAt(i);
    boolean dots = text.startsWith("...", i) || c == '…';
    boolean glued = dots && i > 0 && Character.isLetter(text.charAt(i - 1)) && lettersFollow(i);
    if (c == ':' || c == '：' || glued) {
      words.add(":");
    }
  }

  private boolean lettersFollow(int dots) {
    int next = dots + (text.charAt(dots) == '…' ? 1 : 3);
    return next < text.length() && Character.isLetter(text.charAt(next));
  }

  private static boolean isUnspaced(char c) {
    int script = UScript.getScript(c);
    return script == UScript.HAN
        || script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || script == UScript.THAI
        || script == UScript.LAO
        || script == UScript.KHMER
        || script == UScript.MYANMAR;
  }
}
