package org.newsledger.processor.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.language.name.NameMention.Gender;
import org.newsledger.processor.language.name.Titles.Kind;
import org.newsledger.processor.language.name.Titles.Title;
import org.newsledger.processor.syntax.Token;

/** Reads what people are from the words around their names. */
final class PersonRoles {

  /** A longer description is a clause, not a title. */
  private static final int MAX_WORDS = 14;

  private static final String COMMA = ",";

  private final Titles titles;
  private final NameWords small;

  PersonRoles(Titles titles, NameWords small) {
    this.titles = titles;
    this.small = small;
  }

  /** The role in the words before the name or in apposition to it, or empty. */
  String role(Line line, Span name) {
    String before = roleBefore(line, name.first());
    return before.isEmpty() ? roleAfter(line, name.last()) : before;
  }

  /** What a courtesy title before the name tells. */
  Gender gender(Line line, Span name) {
    return titlesBefore(line, name.first()).stream()
        .map(Title::gender)
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** The titles that stand directly before a name, the nearest first. */
  private List<Title> titlesBefore(Line line, int name) {
    List<Title> found = new ArrayList<>();
    int last = name - 1;
    Optional<Title> title = last < 0 ? Optional.empty() : titles.endingAt(line, last);
    while (title.isPresent()) {
      found.add(title.get());
      last -= title.get().words().size();
      title = last < 0 ? Optional.empty() : titles.endingAt(line, last);
    }
    return found;
  }

  /** "CJTF-OIR commander" of "CJTF-OIR commander US Air Force Maj. Gen. Eric Hill". */
  private String roleBefore(Line line, int name) {
    List<Title> before = titlesBefore(line, name);
    if (before.stream().allMatch(t -> t.kind() == Kind.COURTESY)) {
      return preposed(line, name);
    }
    int first = name - before.stream().mapToInt(t -> t.words().size()).sum();
    while (first > 0 && name - first < MAX_WORDS && isModifier(line, first - 1)) {
      first--;
    }
    while (first < name && isCutOff(line, first)) {
      first++;
    }
    return first < name ? written(line, first, lastOfRole(line, first, name)) : "";
  }

  /** Where the role ends in a row of titles: before a rank, as the name's mere address. */
  private int lastOfRole(Line line, int first, int name) {
    for (int i = first; i < name; i++) {
      Optional<Title> title = roleStartingAt(line, i);
      int end = i + title.map(t -> t.words().size()).orElse(1) - 1;
      if (title.isPresent() && end < name && roleStartingAt(line, end + 1).isEmpty()) {
        return end;
      }
      i = end;
    }
    return name - 1;
  }

  private Optional<Title> roleStartingAt(Line line, int word) {
    return titles.startingAt(line, word).filter(t -> !t.kind().isAddress());
  }

  /** An article, or the rest of a compound that began before, as in "75-year-old". */
  private boolean isCutOff(Line line, int word) {
    return line.isGlued(word) || small.is(line.word(word), NameWords.Kind.ARTICLE);
  }

  /** Whether a word before a name can belong to its title. */
  private boolean isModifier(Line line, int word) {
    Token token = line.token(word);
    if (!line.word(word).isAlphabetic()) {
      return false;
    }
    boolean noun = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
    boolean hyphenated = line.isGlued(word) || line.isGlued(word + 1);
    return noun || hyphenated || titles.endingAt(line, word).isPresent();
  }

  /** "spokesman for the SDF" of "a spokesman for the SDF, Mustafa Bali, said". */
  private String preposed(Line line, int name) {
    if (!line.is(name - 1, COMMA)) {
      return "";
    }
    int last = name - 2;
    for (int first = last; first >= 0 && last - first < MAX_WORDS; first--) {
      if (!line.word(first).isAlphabetic()) {
        return "";
      }
      if (small.is(line.word(first), NameWords.Kind.ARTICLE)
          && isDescription(line, first + 1, last)) {
        return written(line, first + 1, last);
      }
    }
    return "";
  }

  /** "SDF official" of "Mustafa Bali, an SDF official, told". */
  private String roleAfter(Line line, int name) {
    if (!line.is(name + 1, COMMA)) {
      return "";
    }
    int first = name + 2;
    int end = first;
    while (end < line.size() && end - first < MAX_WORDS && line.word(end).isAlphabetic()) {
      end++;
    }
    while (first < end && small.is(line.word(first), NameWords.Kind.ARTICLE)) {
      first++;
    }
    boolean closed = end == line.size() || !line.word(end).isAlphabetic();
    return closed && isDescription(line, first, end - 1) ? written(line, first, end - 1) : "";
  }

  /** Whether a phrase has a title as its head and no verb of its own. */
  private boolean isDescription(Line line, int first, int last) {
    int head = first;
    while (head < last && isModifier(line, head + 1) && isModifier(line, head)) {
      head++;
    }
    boolean verb = false;
    for (int i = first; i <= last; i++) {
      verb |= line.token(i).tag().matches("VB[DPZ]|MD|WP|PRP");
    }
    return first <= last
        && !verb
        && titles.endingAt(line, head).filter(t -> t.kind() != Kind.COURTESY).isPresent();
  }

  /** The words with abbreviated titles written out; courtesy titles left out. */
  private String written(Line line, int first, int last) {
    List<String> parts = new ArrayList<>();
    int i = first;
    while (i <= last) {
      Optional<Title> title = titles.startingAt(line, i);
      boolean within = title.isPresent() && i + title.get().words().size() - 1 <= last;
      boolean whole = within && !title.get().whole().equals(title.get().text());
      if (within && title.get().kind() == Kind.COURTESY) {
        i += title.get().words().size();
      } else if (whole) {
        parts.add(title.get().whole());
        i += title.get().words().size();
      } else {
        int next = i + 1;
        while (next <= last && titles.startingAt(line, next).isEmpty()) {
          next++;
        }
        parts.add(line.text(i, next - 1));
        i = next;
      }
    }
    return String.join(" ", parts).strip();
  }
}
