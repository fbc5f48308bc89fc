package org.newsledger.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives each file a name of its own, the shortest that no other file has. */
final class DistinctNames {
  private DistinctNames() {}

  static SortedMap<String, FoundFile> of(Collection<FoundFile> files) {
    var named = new TreeMap<String, FoundFile>();
    Collection<FoundFile> rest = files;
    for (int above = 0; !rest.isEmpty(); above++) {
      rest = name(rest, above, named);
    }
    return named;
  }

  /** Names the files that are alone with their name; returns those that are not. */
  private static List<FoundFile> name(
      Collection<FoundFile> files, int above, SortedMap<String, FoundFile> named) {
    var groups = new TreeMap<String, List<FoundFile>>();
    for (var file : files) {
      groups.computeIfAbsent(file.name(above), name -> new ArrayList<>()).add(file);
    }
    var clashing = new ArrayList<FoundFile>();
    groups.forEach(
        (name, group) -> {
          if (group.size() == 1 && !named.containsKey(name)) {
            named.put(name, group.get(0));
          } else {
            clashing.addAll(group);
          }
        });
    return clashing;
  }
}
