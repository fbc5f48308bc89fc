package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsledger.processor.syntax.Token;

/**
 * A token, or a part of one between hyphens, so that names are found however the tokeniser cuts
 * "Deir ez-Zor".
 *
 * @param token the token's index
 * @param join what stands between this and the next: a space, a hyphen or nothing
 */
record Atom(int token, String text, String join) {

  private static final Pattern HYPHENS = Pattern.compile("[-‐‑–]");

  /** A sentence's atoms; hyphens that join two of them are none. */
  static List<Atom> of(List<Token> tokens) {
    List<Atom> atoms = new ArrayList<>();
    for (Token token : tokens) {
      String gap = gapAfter(tokens, token.index());
      if (isHyphen(token) && !atoms.isEmpty() && last(atoms).join.isEmpty()) {
        atoms.set(atoms.size() - 1, last(atoms).joinedBy(gap.isEmpty() ? "-" : gap));
      } else {
        addParts(atoms, token, gap);
      }
    }
    return List.copyOf(atoms);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether the next atom is joined by a hyphen. */
  boolean isHyphenated() {
    return join.equals("-");
  }

  String lowerCase() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Atoms {@code from} to {@code to} as they are written. */
  static String text(List<Atom> atoms, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(atoms.get(i).text).append(i < to ? atoms.get(i).join : "");
    }
    return text.toString();
  }

  private Atom joinedBy(String other) {
    return new Atom(token, text, other);
  }

  private static void addParts(List<Atom> atoms, Token token, String gap) {
    List<String> parts = HYPHENS.splitAsStream(token.text()).filter(p -> !p.isEmpty()).toList();
    if (parts.isEmpty()) {
      atoms.add(new Atom(token.index(), token.text(), gap));
    }
    for (int i = 0; i < parts.size(); i++) {
      atoms.add(new Atom(token.index(), parts.get(i), i < parts.size() - 1 ? "-" : gap));
    }
  }

  private static boolean isHyphen(Token token) {
    return token.text().length() == 1 && HYPHENS.matcher(token.text()).matches();
  }

  private static String gapAfter(List<Token> tokens, int index) {
    boolean glued =
        index + 1 < tokens.size() && tokens.get(index + 1).start() == tokens.get(index).end();
    return glued ? "" : " ";
  }

  private static Atom last(List<Atom> atoms) {
    return atoms.get(atoms.size() - 1);
  }
}
