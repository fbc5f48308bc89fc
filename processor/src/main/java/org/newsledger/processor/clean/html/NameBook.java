package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.lexicon.LexiconRow;
import org.newsledger.processor.lexicon.Lexicons;

/** What class names and ids say, from lexicon {@code html-classes}. */
final class NameBook {

  private static final String NAME = "html-classes";
  private static final int MAX_NAME = 100;
  private static final int MAX_NAMES = 400;
  private static final int MAX_KNOWN = 20_000;

  /** How a pattern meets a name. */
  enum Match {
    TOKEN,
    WORDS,
    PART
  }

  private record Entry(String text, ElementKind kind) {}

  private final Map<String, ElementKind> tokens = new HashMap<>();
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final List<Entry> parts = new ArrayList<>();

  /** Sites use the same names, and lists of names, on every page. */
  private final Map<String, Optional<ElementKind>> known = new ConcurrentHashMap<>();

  private NameBook() {}

  static NameBook load(Lexicons lexicons) {
    NameBook book = new NameBook();
    lexicons.inLanguage("und").rows(NAME, 2, "pattern", "match", "kind").forEach(book::add);
    return book;
  }

  private void add(LexiconRow row) {
    String pattern = row.get(0);
    ElementKind kind = row.constant(2, ElementKind.class);
    switch (row.constant(1, Match.class)) {
      case TOKEN -> tokens.put(pattern, kind);
      case PART -> parts.add(new Entry(pattern, kind));
      case WORDS -> {
        String first = pattern.split(" ", 2)[0];
        byFirstWord
            .computeIfAbsent(first, w -> new ArrayList<>())
            .add(new Entry(" " + pattern + " ", kind));
      }
    }
  }

  /** What one class name or id says; whole names first, then the longest pattern. */
  Optional<ElementKind> kind(String name) {
    return name.isEmpty() || name.length() > MAX_NAME ? Optional.empty() : read(name);
  }

  /** What an element's names say by {@code reader}, read once for all elements that bear them. */
  Optional<ElementKind> known(String names, Function<String, Optional<ElementKind>> reader) {
    Optional<ElementKind> before = known.get(names);
    if (before != null) {
      return before;
    }
    Optional<ElementKind> kind = reader.apply(names);
    if (names.length() <= MAX_NAMES && known.size() < MAX_KNOWN) {
      known.put(names, kind);
    }
    return kind;
  }

  private Optional<ElementKind> read(String name) {
    String words = words(name);
    ElementKind whole = tokens.get(words);
    if (whole != null) {
      return Optional.of(whole);
    }
    return longest(words).map(Entry::kind);
  }

  private Optional<Entry> longest(String words) {
    String joined = words.replace(" ", "");
    String padded = " " + words + " ";
    Entry best = null;
    for (Entry part : parts) {
      if (joined.contains(part.text()) && isLonger(part, best)) {
        best = part;
      }
    }
    for (String word : words.split(" ", -1)) {
      for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
        if (padded.contains(entry.text()) && isLonger(entry, best)) {
          best = entry;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isLonger(Entry entry, @Nullable Entry best) {
    return best == null || length(entry) > length(best);
  }

  private static int length(Entry entry) {
    return entry.text().replace(" ", "").length();
  }

  /** A name's words: {@code articleBody__main-2} gives {@code article body main 2}. */
  static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inner = Character.isLetterOrDigit(c);
      boolean border =
          !inner
              || (Character.isUpperCase(c) && Character.isLowerCase(before))
              || Character.isDigit(c) != Character.isDigit(before);
      if (border && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      if (inner) {
        words.append(c);
      }
      before = c;
    }
    return words.toString().strip().toLowerCase(Locale.ROOT);
  }
}
