package org.newsledger.processor.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters that each language is written with, as the Unicode CLDR lists them. */
final class Alphabets {

  private final Map<String, UnicodeSet> letters = new HashMap<>();

  Alphabets(List<String> tags) {
    for (String tag : tags) {
      LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(tag));
      letters.put(tag, data.getExemplarSet(0, LocaleData.ES_STANDARD).freeze());
    }
  }

  /** The share of a text's letters that the language does without, from 0 to 1. */
  double foreignShare(String tag, String text) {
    UnicodeSet own = letters.getOrDefault(tag, UnicodeSet.EMPTY);
    int all = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
        all++;
        foreign += own.contains(Character.toLowerCase(c)) ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) foreign / all;
  }
}
