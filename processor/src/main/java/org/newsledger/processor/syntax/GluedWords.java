package org.newsledger.processor.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Borders within a word where a copied page lost the line's end between a heading, caption or
 * credit and the sentence behind it: "hold the hillCalls for calmA spokesman said". Names with a
 * capital inside, as McKenzie and YouTube, have none.
 */
final class GluedWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String JOINERS = "@#/_.&-'’";
  private static final int SHORTEST = 3;
  private static final int LONG = 4;

  private enum Kind {
    OPENER,
    PREFIX,
    NAME
  }

  private final Map<Kind, Set<String>> lexicon = new HashMap<>();

  private GluedWords(Lexicons lexicons) {
    for (LexiconRow row : lexicons.rows("glued-words", 2, "word", "kind")) {
      lexicon.computeIfAbsent(row.constant(1, Kind.class), k -> new HashSet<>()).add(row.get(0));
    }
    for (LexiconRow row : lexicons.rows("opening-words", 1, "word", "tag")) {
      lexicon.computeIfAbsent(Kind.OPENER, k -> new HashSet<>()).add(row.get(0));
    }
  }

  static GluedWords load(Lexicons lexicons) {
    return new GluedWords(lexicons);
  }

  /** The places in a text where a line ended, in order. */
  List<Integer> borders(String text) {
    List<Integer> inner =
        IntStream.range(1, text.length()).filter(i -> isInner(text, i)).boxed().toList();
    if (inner.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> words = words(text);
    return inner.stream().filter(i -> divides(Joint.at(text, i), words)).toList();
  }

  private static boolean isInner(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }

  private boolean divides(Joint joint, Map<String, Integer> words) {
    String left = joint.left();
    boolean name =
        is(Kind.PREFIX, left) || is(Kind.NAME, left + joint.right()) || left.length() < SHORTEST;
    if (name || !joint.isFree() || !opensSentence(joint)) {
      return false;
    }
    if (left.equals(left.toLowerCase(Locale.ROOT))) {
      return left.length() >= LONG || isKnown(left, words);
    }
    return words.getOrDefault(left + joint.right(), 0) == 1 && endsLine(joint, words);
  }

  /** Whether the second word can begin a sentence: "Calls", "A police", "KANDAHAR, Afghanistan". */
  private boolean opensSentence(Joint joint) {
    String right = joint.right();
    if (right.length() == 1) {
      return is(Kind.OPENER, right) && joint.isFollowedBySmallWord();
    }
    boolean dateline = right.length() >= LONG && right.equals(right.toUpperCase(Locale.ROOT));
    return Character.isLowerCase(right.charAt(1)) || (dateline && joint.isFollowedBy(','));
  }

  /** A capitalised word with another: two names, a title's last word, or a known one at "The". */
  private boolean endsLine(Joint joint, Map<String, Integer> words) {
    String left = joint.left();
    String right = joint.right();
    boolean plain = Character.isLowerCase(right.charAt(right.length() - 1)) || right.length() == 1;
    boolean opens = is(Kind.OPENER, right) || !plain;
    return (opens && isKnown(left, words))
        || (isName(left, words) && isName(right, words))
        || (joint.followsTitle() && isOneWord(left));
  }

  private static boolean isOneWord(String word) {
    return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static boolean isKnown(String word, Map<String, Integer> words) {
    String small = word.toLowerCase(Locale.ROOT);
    return words.containsKey(small) || words.containsKey(word) || words.containsKey(capital(small));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean isName(String word, Map<String, Integer> words) {
    return words.containsKey(word) && !words.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private boolean is(Kind kind, String word) {
    return lexicon.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** A place between a small and a capital letter with the words on both sides of it. */
  private record Joint(String text, int start, int border, int end) {

    private static final Pattern END = Pattern.compile("[.!?\\n]");
    private static final int FEWEST = 4;
    private static final double TITLE = 0.7;
    private static final double PROSE = 0.5;

    static Joint at(String text, int border) {
      int start = border;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = border;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return new Joint(text, start, border, end);
    }

    String left() {
      return text.substring(start, border);
    }

    String right() {
      return text.substring(border, end);
    }

    /** Whether neither an address nor a hashtag nor a compound goes on around the two words. */
    boolean isFree() {
      boolean before = start == 0 || !joins(start - 1);
      boolean after = end == text.length() || !joins(end) || !goesOn(end);
      return before && after;
    }

    private boolean joins(int at) {
      return JOINERS.indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at));
    }

    private boolean goesOn(int at) {
      return Character.isDigit(text.charAt(at))
          || (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)));
    }

    boolean isFollowedBy(char mark) {
      return end < text.length() && text.charAt(end) == mark;
    }

    boolean isFollowedBySmallWord() {
      return isFollowedBy(' ')
          && end + 1 < text.length()
          && Character.isLowerCase(text.charAt(end + 1));
    }

    /** Whether a line of capitalised words ends and a sentence begins here. */
    boolean followsTitle() {
      String before = text.substring(0, border);
      int from = 0;
      Matcher mark = END.matcher(before);
      while (mark.find()) {
        from = mark.end();
      }
      Matcher next = END.matcher(text);
      int to = next.find(end) ? next.start() : text.length();
      return capitals(before.substring(from)) >= TITLE
          && capitals(text.substring(end, to)) <= PROSE;
    }

    /** The share of capitalised words among those of some length; none of too few words. */
    private static double capitals(String piece) {
      List<String> words =
          WORD.matcher(piece)
              .results()
              .map(r -> r.group())
              .filter(w -> w.length() >= LONG)
              .toList();
      long capital = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
      return words.size() < FEWEST ? 0 : (double) capital / words.size();
    }
  }
}
