package org.newsledger.reader;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the members of an archive names that stay below it, each its own. */
final class MemberNames {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.|__MACOSX/)");

  private static final int LONGEST = 500;

  private final NameSet taken = new NameSet();
  private long count;

  /** A name for the next member; one that was there before gets its place in the archive. */
  String of(String raw) {
    count++;
    var name = below(raw);
    if (name.isEmpty()) {
      name = "record " + count;
    }
    return taken.add(name) ? name : "%s (record %s)".formatted(name, count);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** What such members are, where the name tells that they are no articles. */
  static Optional<String> kind(String name) {
    if (HIDDEN.matcher(name).find()) {
      return Optional.of("hidden file");
    }
    return name.endsWith(DocumentTable.FILE_NAME)
        ? Optional.of("table " + DocumentTable.FILE_NAME)
        : Optional.empty();
  }

  private static String below(String raw) {
    var plain = CONTROL.matcher(raw.replace('\\', '/')).replaceAll("_");
    var steps = new ArrayDeque<String>();
    for (var step : DRIVE.matcher(plain).replaceFirst("").split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    var name = String.join("/", steps);
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }
}
