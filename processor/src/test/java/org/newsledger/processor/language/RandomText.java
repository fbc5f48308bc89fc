package org.newsledger.processor.language;

import java.util.Random;

/** Random texts of the characters that give trouble. */
public final class RandomText {

  private static final String[] PIECES = {
    "a",
    "B",
    "é",
    "É",
    "Ã",
    "â",
    "€",
    "™",
    "Â",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "&amp;",
    "amp;",
    "&#",
    "39;",
    "&quot;",
    "“",
    "”",
    "„",
    "«",
    "»",
    "‹",
    "``",
    "''",
    "`",
    "'",
    "\"",
    "″",
    "―",
    "‑",
    "\u00AD",
    "\u200B",
    "\u200C",
    "\u200D",
    "\uFEFF",
    "\u0301",
    "ﬁ",
    "\uD83D",
    "\uDE00",
    "😀",
    "م",
    "خ",
    "Ж",
    "中",
    "。",
    ".",
    "?",
    ":",
    "12",
    "2016-03-04",
    "By Jane Doe",
    "©",
    "\u0000",
    "\u0085",
    "\u2028",
    "Photo:",
    "Share",
    "The men said they would come back on Monday.",
    "ﻻ",
    "Ñ"
  };
  private static final int MAX_PIECES = 40;
  private static final int FREE = 6;

  private RandomText() {}

  public static String text(Random random) {
    StringBuilder out = new StringBuilder();
    int pieces = random.nextInt(MAX_PIECES);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(FREE) == 0) {
        out.append((char) random.nextInt(Character.MAX_VALUE));
      } else {
        out.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return out.toString();
  }
}
