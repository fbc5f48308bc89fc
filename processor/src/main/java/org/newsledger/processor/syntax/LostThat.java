package org.newsledger.processor.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * Where "that" is left out before what is reported: "The mayor said the bridge over the river had
 * fallen". Without it the parser takes the bridge for the object of the cue.
 */
final class LostThat {

  static final String THAT = "that";
  static final String TAG = "IN";

  private static final Pattern OPENING = Pattern.compile("DT|PRP\\$|JJ.?|NN.*|CD");
  private static final Pattern IN_PHRASE =
      Pattern.compile("DT|PDT|PRP\\$|JJ.?|NN.*|CD|POS|HYPH|CC|RB|\\$|``|''");
  private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
  private static final Set<String> BEFORE_INVERTED = Set.of(",", "''", ":");
  private static final int LONGEST = 16;
  private static final int LONGEST_AUDIENCE = 7;

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> tellers = new HashSet<>();
  private final Set<String> subordinators;
  private final Set<String> days;
  private final Set<String> times;

  private LostThat(Lexicons lexicons) {
    for (LexiconRow row :
        lexicons.rows("reporting-verbs", 1, "lemma", "class", "content", "addressee", "type")) {
      if (row.list(2).contains("clause") && row.get(4).isEmpty()) {
        verbs.add(row.get(0));
        if (!row.get(3).isEmpty()) {
          tellers.add(row.get(0));
        }
      }
    }
    subordinators = words(lexicons.rows("subordinators", 1, "word"));
    times = words(lexicons.rows("time-units", 1, "form", "unit", "times", "sort"));
    days = words(lexicons.rows("weekdays", 1, "form", "number", "sort"));
  }

  private static Set<String> words(List<LexiconRow> rows) {
    return rows.stream().map(r -> r.get(0)).collect(Collectors.toUnmodifiableSet());
  }

  static LostThat load(Lexicons lexicons) {
    return new LostThat(lexicons);
  }

  /** The tokens that "that" should stand before, in order. */
  List<Integer> before(List<String> words, List<String> tags, List<String> lemmas) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 3 < tags.size(); i++) {
      boolean cue = isVerb(tags, i) && verbs.contains(lemmas.get(i));
      int first = cue ? first(words, tags, lemmas, i) : i + 1;
      if (cue && !isInverted(tags, i) && reports(words, tags, first)) {
        places.add(first);
      }
    }
    return places;
  }

  /** "has said", "saying", not "nine suspected men". */
  private static boolean isVerb(List<String> tags, int token) {
    String tag = tags.get(token);
    return tag.startsWith("VB") && (!tag.equals("VBN") || tags.get(token - 1).startsWith("VB"));
  }

  /** Where the clause can begin: behind a day, and behind whom the cue addresses. */
  private int first(List<String> words, List<String> tags, List<String> lemmas, int cue) {
    if (tellers.contains(lemmas.get(cue))) {
      for (int i = cue + 2; i < Math.min(tags.size() - 2, cue + LONGEST_AUDIENCE); i++) {
        if (DETERMINERS.contains(tags.get(i)) && isAudience(tags.get(i - 1))) {
          return i;
        }
      }
    }
    return isDay(words.get(cue + 1)) ? cue + 2 : cue + 1;
  }

  private static boolean isAudience(String tag) {
    return tag.startsWith("NN") || tag.equals("PRP");
  }

  private boolean isDay(String word) {
    return days.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "…, said Smith", "'…' said Smith": who speaks follows. */
  private static boolean isInverted(List<String> tags, int cue) {
    return BEFORE_INVERTED.contains(tags.get(cue - 1)) && !tags.get(cue).equals("VBG");
  }

  /** "Said last week the town had fallen". */
  private boolean isTime(List<String> words, int token) {
    return times.contains(words.get(token).toLowerCase(Locale.ROOT));
  }

  /** Whether a noun phrase follows, and a finite verb behind it. */
  private boolean reports(List<String> words, List<String> tags, int first) {
    if (!OPENING.matcher(tags.get(first)).matches() || isTime(words, first + 1)) {
      return false;
    }
    boolean noun = false;
    for (int i = first; i < Math.min(tags.size(), first + LONGEST); i++) {
      String tag = tags.get(i);
      if (FINITE.matcher(tag).matches()) {
        return noun && !isSecond(tags, i);
      }
      boolean preposition = tag.equals("IN") || tag.equals("TO");
      boolean clause = subordinators.contains(words.get(i).toLowerCase(Locale.ROOT));
      if (clause || !(preposition || IN_PHRASE.matcher(tag).matches())) {
        return false;
      }
      noun |= tag.startsWith("NN");
    }
    return false;
  }

  /** "Declared victory and left the town". */
  private static boolean isSecond(List<String> tags, int verb) {
    int before = verb - 1;
    while (before > 0 && tags.get(before).equals("RB")) {
      before--;
    }
    return tags.get(before).equals("CC");
  }
}
