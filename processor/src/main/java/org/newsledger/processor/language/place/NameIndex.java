package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Entries by the forms of their names: exact, without articles, and by the sounds of Arabic. */
final class NameIndex {

  private final Map<String, List<GazetteerEntry>> acronyms = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> exact = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> bare = new HashMap<>();
  private final SoundIndex sounds = new SoundIndex();
  private int longest = 1;

  void add(GazetteerEntry entry) {
    for (String name : entry.names()) {
      if (PlaceName.isAcronym(name)) {
        file(acronyms, PlaceName.acronymKey(name), entry);
      } else {
        addName(name, entry);
      }
    }
  }

  /** How many words the longest name has. */
  int longest() {
    return longest;
  }

  /** The entries of this name as written, else of the same name but for articles. */
  List<GazetteerEntry> named(String name) {
    List<GazetteerEntry> found = List.of();
    if (PlaceName.isAcronym(name)) {
      found = get(acronyms, PlaceName.acronymKey(name));
    }
    String key = PlaceName.key(name);
    if (found.isEmpty()) {
      found = get(exact, key);
    }
    return found.isEmpty() ? bare(PlaceName.bareKey(name, key)) : found;
  }

  /** The entries whose Arabic names sound so. */
  List<GazetteerEntry> sounding(String name) {
    return sounds.get(name);
  }

  private List<GazetteerEntry> bare(String bareKey) {
    List<GazetteerEntry> found = new ArrayList<>(get(exact, bareKey));
    get(bare, bareKey).stream().filter(e -> !found.contains(e)).forEach(found::add);
    return found;
  }

  private void addName(String name, GazetteerEntry entry) {
    String key = PlaceName.key(name);
    String bareKey = PlaceName.bareKey(name, key);
    longest = Math.max(longest, (int) key.chars().filter(c -> c == ' ').count() + 1);
    file(exact, key, entry);
    if (!bareKey.equals(key)) {
      file(bare, bareKey, entry);
    }
    if (entry.place().country().filter(ArabicSpelling::isUsedIn).isPresent()) {
      sounds.add(name, entry);
    }
  }

  private static void file(
      Map<String, List<GazetteerEntry>> index, String key, GazetteerEntry entry) {
    List<GazetteerEntry> entries = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (entries.isEmpty() || !entries.get(entries.size() - 1).equals(entry)) {
      entries.add(entry);
    }
  }

  private static List<GazetteerEntry> get(Map<String, List<GazetteerEntry>> index, String key) {
    return Objects.requireNonNullElse(index.get(key), List.of());
  }
}
