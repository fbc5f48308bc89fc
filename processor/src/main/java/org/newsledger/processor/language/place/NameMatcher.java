package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Finds the gazetteer's names in a sentence: the longest at each place, capitals first. */
final class NameMatcher {

  private static final int LONGEST_BY_SOUND = 4;
  private static final int SHORT = 4;
  private static final int SHORTEST_POSSESSIVE = 5;
  private static final String POSSESSIVE = "s";
  private static final String LOCATION = "LOCATION";

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  NameMatcher(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<NameMatch> matches(Sentence sentence) {
    List<Atom> atoms = Atom.of(sentence.tokens());
    List<NameMatch> matches = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      int end = mayStart(atoms, i) ? match(sentence, atoms, i, matches) : i;
      i = Math.max(i, end) + 1;
    }
    return matches;
  }

  /** The last atom of the match that starts here, if there is one; else {@code start - 1}. */
  private int match(Sentence sentence, List<Atom> atoms, int start, List<NameMatch> matches) {
    int limit = Math.min(atoms.size(), start + gazetteer.longestName() + 2);
    int longest = start;
    while (longest < limit && mayContinue(atoms, start, longest)) {
      longest++;
    }
    for (int end = longest - 1; end >= start; end--) {
      Optional<NameMatch> match = match(sentence, atoms, start, end);
      if (match.isPresent()) {
        matches.add(match.get());
        return end;
      }
    }
    return start - 1;
  }

  private Optional<NameMatch> match(Sentence sentence, List<Atom> atoms, int start, int end) {
    if (isInCompound(atoms, start, end) || (start == end && isPrefix(atoms, start))) {
      return Optional.empty();
    }
    String text = Atom.text(atoms, start, end);
    boolean bySound = false;
    List<GazetteerEntry> entries = named(text);
    if (entries.isEmpty() && start == end) {
      entries = possessors(sentence.tokens().get(atoms.get(start).token()), text);
    }
    if (entries.isEmpty() && maySound(atoms, start, end, text)) {
      entries = gazetteer.entriesSounding(text);
      bySound = true;
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NameMatch(
                sentence, atoms.get(start).token(), atoms.get(end).token(), entries, bySound));
  }

  /** The places of this name; a word in a few capitals is an acronym, or a name in full. */
  private List<GazetteerEntry> named(String text) {
    List<GazetteerEntry> entries = gazetteer.entries(text);
    return isShortInCapitals(text)
        ? entries.stream().filter(e -> e.isCalledInCapitals(text)).toList()
        : entries;
  }

  /** "Syrias Aleppo": the possessive that lost its apostrophe. */
  private List<GazetteerEntry> possessors(Token token, String text) {
    if (text.length() < SHORTEST_POSSESSIVE || !text.endsWith(POSSESSIVE)) {
      return List.of();
    }
    boolean located = token.entity().equals(LOCATION);
    return gazetteer.entries(text.substring(0, text.length() - 1)).stream()
        .filter(e -> located || e.isCountry())
        .toList();
  }

  private static boolean maySound(List<Atom> atoms, int start, int end, String text) {
    return end - start < LONGEST_BY_SOUND
        && atoms.get(end).isCapitalised()
        && !isShortInCapitals(text);
  }

  private static boolean isShortInCapitals(String text) {
    return text.length() <= SHORT
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }

  /** "Tall Tawil": the first word of a longer name, that the gazetteer may not know. */
  private boolean isPrefix(List<Atom> atoms, int start) {
    return words.is(PlaceWords.Role.NAME_PREFIX, atoms.get(start).text())
        && start + 1 < atoms.size()
        && atoms.get(start + 1).isCapitalised()
        && !words.isPlaceWord(atoms.get(start + 1).text());
  }

  private boolean mayStart(List<Atom> atoms, int i) {
    Atom atom = atoms.get(i);
    if (atom.isCapitalised()) {
      return true;
    }
    boolean leads = isArticle(atom) || words.is(PlaceWords.Role.DIRECTION, atom.text());
    return leads && i + 1 < atoms.size() && atoms.get(i + 1).isCapitalised();
  }

  private boolean mayContinue(List<Atom> atoms, int start, int i) {
    Atom atom = atoms.get(i);
    if (i == start) {
      return true;
    }
    if (!Character.isLetterOrDigit(atom.text().codePointAt(0))) {
      return atoms.get(i - 1).join().isEmpty() && atom.text().length() <= 3;
    }
    return atom.isCapitalised()
        || Character.isDigit(atom.text().charAt(0))
        || atom.text().length() <= 4
        || words.isPlaceWord(atom.text())
        || isGluedArticle(atom.text());
  }

  /** "Deir ezzor": an article written as one with the last word. */
  private boolean isGluedArticle(String word) {
    return word.charAt(1) == word.charAt(2)
        && words.is(PlaceWords.Role.NAME_ARTICLE, word.substring(0, 2));
  }

  /** "Damascus-based", "pro-Russia": the name is a part of an adjective. */
  private boolean isInCompound(List<Atom> atoms, int start, int end) {
    boolean before =
        start > 0
            && atoms.get(start - 1).isHyphenated()
            && !atoms.get(start - 1).isCapitalised()
            && !isArticle(atoms.get(start - 1));
    boolean after =
        end + 1 < atoms.size()
            && atoms.get(end).isHyphenated()
            && !atoms.get(end + 1).isCapitalised()
            && !Character.isDigit(atoms.get(end + 1).text().charAt(0));
    return before || after;
  }

  private boolean isArticle(Atom atom) {
    return words.is(PlaceWords.Role.NAME_ARTICLE, atom.text());
  }
}
