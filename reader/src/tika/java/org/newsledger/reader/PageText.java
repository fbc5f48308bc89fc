package org.newsledger.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts together again what the width and the end of pages and columns divided. */
final class PageText {
  /** A line is full where the next word would not have fitted; letters have many widths. */
  private static final double FULL = 0.85;

  /** One line in so many ends in a hyphen where words are divided at the ends of lines. */
  private static final int HYPHENATED = 30;

  private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)[-\u2010]\n(\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern SOFT = Pattern.compile("\u00AD\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\s*\n\\s*");
  private static final Pattern END =
      Pattern.compile("[.!?:;\u2026\u061F\u06D4][\\p{Pe}\\p{Pf}\"']*$");

  private final Set<String> words;
  private final boolean hyphenated;

  private PageText(String all) {
    this.words = WORD.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());
    long divided = DIVIDED.matcher(all).results().count();
    this.hyphenated = divided * HYPHENATED >= all.lines().count();
  }

  /** The text of paragraphs whose lines end as on the page; an empty line stands between two. */
  static String of(List<String> paragraphs) {
    var tidy = paragraphs.stream().map(PageText::tidy).toList();
    var page = new PageText(String.join("\n", tidy));
    var joined = new ArrayList<StringBuilder>();
    var before = ".";
    for (var paragraph : tidy) {
      if (goesOn(before, paragraph)) {
        joined.get(joined.size() - 1).append('\n').append(paragraph);
      } else {
        joined.add(new StringBuilder(paragraph));
      }
      before = paragraph;
    }
    return joined.stream().map(page::joined).collect(Collectors.joining("\n\n"));
  }

  private static String tidy(String paragraph) {
    var whole = SOFT.matcher(paragraph).replaceAll("");
    return LINE_END.matcher(whole).replaceAll("\n").strip();
  }

  private static boolean goesOn(String before, String next) {
    return !END.matcher(before).find() && Character.isLowerCase(next.codePointAt(0));
  }

  /** The paragraph without the line ends that its width made. */
  private String joined(CharSequence paragraph) {
    var lines = DIVIDED.matcher(paragraph).replaceAll(this::word).lines().toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    var text = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      text.append(line);
      if (at + 1 < lines.size()) {
        text.append(isWrapped(line, lines.get(at + 1), width) ? ' ' : '\n');
      }
    }
    return text.toString();
  }

  private static boolean isWrapped(String line, String next, int width) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return goesOn(line, next) || line.length() + 1 + word > FULL * width;
  }

  /** A word divided at the end of a line keeps its hyphen if the text writes it so elsewhere. */
  private String word(MatchResult divided) {
    var whole = divided.group(1) + divided.group(2);
    var hyphened = divided.group(1) + "-" + divided.group(2);
    boolean keeps = words.contains(hyphened) || (!hyphenated && !words.contains(whole));
    return keeps ? hyphened : whole;
  }
}
