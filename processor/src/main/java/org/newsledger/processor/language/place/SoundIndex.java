package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries by the sounds of their Arabic names; computed when first asked for, as few need it. */
final class SoundIndex {

  private record Named(String name, GazetteerEntry entry) {}

  private final List<Named> pending = new ArrayList<>();
  private final Map<String, List<GazetteerEntry>> bySkeleton = new HashMap<>();

  synchronized void add(String name, GazetteerEntry entry) {
    pending.add(new Named(name, entry));
  }

  synchronized List<GazetteerEntry> get(String name) {
    pending.forEach(this::file);
    pending.clear();
    String skeleton = ArabicSpelling.skeleton(name);
    return skeleton.isEmpty()
        ? List.of()
        : List.copyOf(bySkeleton.getOrDefault(skeleton, List.of()));
  }

  private void file(Named named) {
    String skeleton = ArabicSpelling.skeleton(named.name);
    if (!skeleton.isEmpty()) {
      List<GazetteerEntry> entries = bySkeleton.computeIfAbsent(skeleton, k -> new ArrayList<>(1));
      if (!entries.contains(named.entry)) {
        entries.add(named.entry);
      }
    }
  }
}
