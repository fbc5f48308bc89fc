package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/**
 * The names in bylines: "By Jane Doe and John Roe, Reuters" names two persons. An organization
 * counts where no person is named; "staff" and "admin" are nobody.
 */
public final class AuthorNames {

  private enum Kind {
    ARTICLE,
    LEAD,
    AND,
    AFTER,
    END,
    ROLE,
    STAFF,
    ORGANIZATION
  }

  private static final String NAME = "bylines";
  private static final String DIVIDER = ", ";
  private static final Pattern ADDRESS =
      Pattern.compile("\\(?[\\w.+-]{1,60}@[\\w.-]{1,80}\\)?|@\\w{1,40}");
  private static final Pattern LINK = Pattern.compile("https?:|www\\.|\\.(?:com|org|net|html?)\\b");
  private static final Pattern REST =
      Pattern.compile(
          "\\s{0,20}[|•·(\\[/]|\\s[–—-]+\\s|\\s[–—-]+$|\\d{1,2}[:.]\\d\\d|(?<=\\s)\\d{1,2}\\b");
  private static final Pattern COMMA =
      Pattern.compile("\\s{0,20}[,;،\\n]\\s*|(?<=\\p{Ll}{3})\\.\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int MAX_CHARS = 300;
  private static final int MAX_WORDS = 5;
  private static final int MAX_PARTICLE = 4;
  private static final int MAX_AUTHORS = 12;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private AuthorNames() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /** Knows the bylines of those {@code languages} that have a lexicon of them. */
  public static AuthorNames load(Lexicons lexicons, List<String> languages) {
    AuthorNames names = new AuthorNames();
    for (String language : languages) {
      Lexicons own = lexicons.inLanguage(language);
      if (own.has(NAME)) {
        for (LexiconRow row : own.rows(NAME, 2, "words", "kind")) {
          names.words.get(row.constant(1, Kind.class)).add(row.get(0));
        }
      }
    }
    return names;
  }

  /** The names that the values hold, divided by commas, each once; empty where they hold none. */
  public Optional<String> read(List<String> values) {
    List<String> people = new ArrayList<>();
    List<String> organizations = new ArrayList<>();
    for (String value : values) {
      boolean alone = true;
      List<String> pieces = pieces(value);
      for (String piece : pieces) {
        String name = tidy(piece);
        if (isOrganization(name) || (pieces.size() == 1 && isColumn(name))) {
          addOnce(organizations, name);
        } else if (isPerson(name, alone)) {
          addOnce(people, name);
        }
        alone = false;
      }
    }
    List<String> found = people.isEmpty() ? organizations : people;
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.stream().limit(MAX_AUTHORS).collect(Collectors.joining(DIVIDER)));
  }

  /** Whether the words lead in names: "Written by". */
  boolean isLead(String label) {
    return words.get(Kind.LEAD).contains(label.strip().toLowerCase(Locale.ROOT));
  }

  private static void addOnce(List<String> names, String name) {
    if (names.stream().noneMatch(name::equalsIgnoreCase)) {
      names.add(name);
    }
  }

  private List<String> pieces(String value) {
    String byline = ADDRESS.matcher(value).replaceAll(" ").strip();
    if (byline.length() > MAX_CHARS || LINK.matcher(byline).find()) {
      return List.of();
    }
    List<String> pieces = new ArrayList<>();
    String names = withoutLead(withoutLead(byline));
    for (String part : COMMA.split(REST.split(names, 2)[0], -1)) {
      split(part, pieces);
    }
    return pieces;
  }

  /** Without "By" or "Written by:" before it. */
  private String withoutLead(String byline) {
    String lower = byline.toLowerCase(Locale.ROOT);
    String lead =
        words.get(Kind.LEAD).stream()
            .filter(w -> lower.startsWith(w) && lower.length() > w.length())
            .filter(w -> " :\u00A0\n".indexOf(lower.charAt(w.length())) >= 0)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    int end = lead.length();
    while (end < byline.length() && " :\u00A0\n".indexOf(byline.charAt(end)) >= 0) {
      end++;
    }
    return lead.isEmpty() ? byline : byline.substring(end);
  }

  /** At "and"; what follows "in" or "for" is a place or a paper. */
  private void split(String part, List<String> pieces) {
    List<String> name = new ArrayList<>();
    for (String word : SPACE.split(part.strip(), -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (isEnd(word, lower) && !name.isEmpty()) {
        break;
      }
      if (words.get(Kind.AND).contains(lower) && (word.equals(lower) || word.equals("AND"))) {
        pieces.add(String.join(" ", name));
        name.clear();
      } else {
        name.add(word);
      }
    }
    pieces.add(String.join(" ", name));
  }

  private boolean isEnd(String word, String lower) {
    return words.get(Kind.END).contains(lower)
        || (word.equals(lower) && words.get(Kind.AFTER).contains(lower));
  }

  /** Names in capitals alone are written as others are. */
  private static String tidy(String name) {
    String stripped = name.replaceAll("^[\\s:.]+|[\\s:.]+$", "");
    if (stripped.indexOf(' ') < 0 || !stripped.equals(stripped.toUpperCase(Locale.ROOT))) {
      return stripped;
    }
    return Arrays.stream(stripped.split(" ", -1))
        .map(AuthorNames::capitalized)
        .collect(Collectors.joining(" "));
  }

  private static String capitalized(String word) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }

  private boolean isOrganization(String name) {
    return isNameLike(name) && !isStaff(name) && hasWord(Kind.ORGANIZATION, name);
  }

  /** Columns and letters sign with names such as "The Night Watch". */
  private boolean isColumn(String name) {
    return isNameLike(name)
        && !isStaff(name)
        && words.get(Kind.ARTICLE).contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  private boolean isPerson(String name, boolean alone) {
    return isNameLike(name)
        && (name.indexOf(' ') > 0 || (alone && isPlainWord(name)))
        && !isStaff(name)
        && !hasWord(Kind.ROLE, name)
        && !hasWord(Kind.ARTICLE, name)
        && !hasWord(Kind.ORGANIZATION, name);
  }

  /** Users' names often have capitals within. */
  private static boolean isPlainWord(String name) {
    return name.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** Whether the words name nobody. */
  boolean isStaff(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return words.get(Kind.STAFF).contains(lower) || words.get(Kind.LEAD).contains(lower);
  }

  private boolean hasWord(Kind kind, String name) {
    return SPACE
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .anyMatch(word -> words.get(kind).contains(word));
  }

  private static boolean isNameLike(String name) {
    String[] parts = name.split(" ", -1);
    return name.length() > 1
        && parts.length <= MAX_WORDS
        && name.chars().noneMatch(c -> Character.isDigit(c) || "!?<>{}=_\"“”:…%#".indexOf(c) >= 0)
        && Character.isLetter(name.charAt(0))
        && !Character.isLowerCase(name.charAt(0))
        && Arrays.stream(parts).allMatch(AuthorNames::isNamePart);
  }

  /** Capitalised, in a script without capitals, or a particle: "van", "al-". */
  private static boolean isNamePart(String word) {
    return !word.isEmpty()
        && (!Character.isLowerCase(word.charAt(0))
            || word.length() <= MAX_PARTICLE
            || word.startsWith("al-"));
  }
}
