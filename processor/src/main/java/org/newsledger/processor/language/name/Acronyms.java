package org.newsledger.processor.language.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsledger.processor.language.NamedEntity;

/**
 * The acronyms an article defines on the spot: "Syrian Democratic Forces (SDF)", "People's
 * Protection Units, or YPG,", "YPG (People's Protection Units)".
 */
final class Acronyms {

  private static final int MIN_LETTERS = 2;
  private static final int MAX_LETTERS = 9;
  private static final int MAX_NAME_WORDS = 10;

  /** Words between a name and its acronym: ", known by its Spanish acronym". */
  private static final int MAX_DISTANCE = 7;

  private static final String OPENING = "(";
  private static final String CLOSING = ")";
  private static final String ORGANIZATION = "ORGANIZATION";

  private final NameWords small;
  private final AliasTrie aliases;

  Acronyms(NameWords small, AliasTrie aliases) {
    this.small = small;
    this.aliases = aliases;
  }

  /** Of each acronym the party that the article gives it first. */
  Map<String, Party> definedIn(List<Line> lines) {
    Map<String, Party> defined = new TreeMap<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        String acronym = line.word(i).written();
        if (isAcronym(line.word(i)) && !defined.containsKey(acronym)) {
          definition(line, i).ifPresent(party -> defined.put(acronym, party));
        }
      }
    }
    return defined;
  }

  private static boolean isAcronym(Word word) {
    long capitals = word.written().chars().filter(Character::isUpperCase).count();
    return word.isAlphabetic()
        && word.written().length() <= MAX_LETTERS
        && capitals >= MIN_LETTERS
        && 2 * capitals > word.written().length();
  }

  private Optional<Party> definition(Line line, int place) {
    int last = lastOfNameBefore(line, place);
    if (last >= 0) {
      return nameEndingAt(line, last, line.word(place));
    }
    return line.is(place + 1, OPENING) ? nameWithin(line, place) : Optional.empty();
  }

  /** The last word of the name that an acronym at {@code place} abbreviates, or -1. */
  private int lastOfNameBefore(Line line, int place) {
    if (line.is(place - 1, OPENING)) {
      return place > 1 && line.word(place - 2).isAlphabetic() ? place - 2 : -1;
    }
    if (place == 0 || !small.is(line.word(place - 1), NameWords.Kind.DEFINITION)) {
      return -1;
    }
    for (int i = place - 2; i > 0 && i >= place - MAX_DISTANCE; i--) {
      if (!line.word(i).isAlphabetic()) {
        return i - 1;
      }
    }
    return -1;
  }

  private Optional<Party> nameEndingAt(Line line, int last, Word acronym) {
    int lowest = Math.max(0, last - MAX_NAME_WORDS + 1);
    int spelled = spelledOut(line, lowest, last, acronym);
    for (int first = lowest; first <= Math.min(last, spelled); first++) {
      Optional<Party> known = known(line, first, last);
      if (known.isPresent() && !means(acronym, known.get())) {
        return known;
      }
    }
    return spelled <= last
        ? Optional.of(organization(line, spelled, last))
        : recognised(line, last, acronym);
  }

  /** Where the words begin whose initials the acronym is; after the last word if nowhere. */
  private int spelledOut(Line line, int lowest, int last, Word acronym) {
    for (int first = last; first >= lowest && line.word(first).isAlphabetic(); first--) {
      boolean name = line.word(first).isCapitalized();
      if (name && initials(line, first, last).equals(capitals(acronym))) {
        return first;
      }
    }
    return last + 1;
  }

  /** The name in brackets after an acronym. */
  private Optional<Party> nameWithin(Line line, int place) {
    int first = place + 2;
    int end = first;
    while (end < line.size() && end - first <= MAX_NAME_WORDS && !line.is(end, CLOSING)) {
      end++;
    }
    if (end == first || !line.is(end, CLOSING)) {
      return Optional.empty();
    }
    Optional<Party> known = end - first > 1 ? known(line, first, end - 1) : Optional.empty();
    boolean fits =
        line.word(first).isCapitalized()
            && initials(line, first, end - 1).equals(capitals(line.word(place)));
    return known.isEmpty() && fits ? Optional.of(organization(line, first, end - 1)) : known;
  }

  private Optional<Party> known(Line line, int first, int last) {
    List<Word> run = line.words().subList(first, last + 1);
    return aliases.exactly(run).stream()
        .filter(e -> e.alias().condition() == Alias.Condition.NONE && e.alias().fitsCase(run))
        .map(e -> Party.of(e.actor()))
        .findFirst();
  }

  /** A name that the recogniser saw and whose acronym may be that of another language. */
  private Optional<Party> recognised(Line line, int last, Word acronym) {
    int first = last + 1;
    while (first > 0
        && line.token(first - 1).entity().equals(ORGANIZATION)
        && line.word(first - 1).isAlphabetic()) {
      first--;
    }
    boolean foreign = last - first >= 1 && aliases.exactly(List.of(acronym)).isEmpty();
    return foreign ? Optional.of(organization(line, first, last)) : Optional.empty();
  }

  /** Whether the table gives this acronym to another party than the name before it. */
  private boolean means(Word acronym, Party known) {
    return aliases.exactly(List.of(acronym)).stream()
        .filter(e -> e.alias().condition() == Alias.Condition.NONE)
        .anyMatch(e -> !known.id().equals(Optional.of(e.actor().id())));
  }

  private Party organization(Line line, int first, int last) {
    int start = first;
    while (start < last && small.is(line.word(start), NameWords.Kind.ARTICLE)) {
      start++;
    }
    return Party.unknown(NamedEntity.Type.ORGANIZATION, line.text(start, last));
  }

  private String initials(Line line, int first, int last) {
    StringBuilder initials = new StringBuilder();
    for (Word word : line.words().subList(first, last + 1)) {
      if (word.isCapitalized() || !small.is(word, NameWords.Kind.LINK)) {
        initials.append(Character.toUpperCase(word.form().charAt(0)));
      }
    }
    return initials.toString();
  }

  private static String capitals(Word acronym) {
    StringBuilder capitals = new StringBuilder();
    acronym
        .written()
        .chars()
        .filter(Character::isUpperCase)
        .forEach(c -> capitals.append((char) c));
    return capitals.toString();
  }
}
