package org.newsledger.processor.language.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.language.name.NameMention.Gender;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** What people are called before or after their names. */
final class Titles {

  private static final int MAX_WORDS = 5;

  /** The sphere a title comes from. */
  enum Kind {
    MILITARY,
    POLITICAL,
    RELIGIOUS,
    COURTESY,
    PRESS,
    POLICE,
    LEGAL,
    ACADEMIC,
    OCCUPATION;

    /** Whether it is said of people, before any name, as a part of how they are addressed. */
    boolean isAddress() {
      return this == MILITARY || this == RELIGIOUS || this == COURTESY;
    }
  }

  /**
   * A title.
   *
   * @param text as the lexicon writes it
   * @param whole written out: "Lieutenant Colonel" for "Lt. Col."
   */
  record Title(String text, List<Word> words, String whole, Kind kind, Gender gender) {}

  private final Map<List<String>, Title> titles = new HashMap<>();

  private Titles() {}

  static Titles load(Lexicons lexicons) {
    Titles loaded = new Titles();
    for (LexiconRow row : lexicons.rows("titles", 1, "title", "whole", "kind", "gender")) {
      List<Word> words = Word.split(row.get(0));
      String whole = row.get(1).isEmpty() ? row.get(0) : row.get(1);
      Gender gender = row.get(3).isEmpty() ? Gender.UNKNOWN : row.constant(3, Gender.class);
      Title title = new Title(row.get(0), words, whole, row.constant(2, Kind.class), gender);
      if (loaded.titles.put(forms(words), title) != null) {
        throw row.error("'" + row.get(0) + "' stands there twice but for case or dots");
      }
    }
    return loaded;
  }

  private static List<String> forms(List<Word> words) {
    return words.stream().map(Word::form).toList();
  }

  /** The longest title whose last word is at {@code last}. */
  Optional<Title> endingAt(Line line, int last) {
    for (int length = Math.min(MAX_WORDS, last + 1); length > 0; length--) {
      Optional<Title> title = exactly(line, last - length + 1, last);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  /** The longest title whose first word is at {@code first}. */
  Optional<Title> startingAt(Line line, int first) {
    for (int length = Math.min(MAX_WORDS, line.size() - first); length > 0; length--) {
      Optional<Title> title = exactly(line, first, first + length - 1);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private Optional<Title> exactly(Line line, int first, int last) {
    List<Word> found = line.words().subList(first, last + 1);
    Title title = titles.get(forms(found));
    boolean fits =
        title != null && (!title.words().get(0).isCapitalized() || found.get(0).isCapitalized());
    return fits ? Optional.of(title) : Optional.empty();
  }
}
