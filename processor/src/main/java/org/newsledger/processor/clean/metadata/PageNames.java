package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of a page's publisher and authors, by its claims. */
final class PageNames {

  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:©|\\(c\\)|[Cc]opyright)[\\s\\d,–-]*");
  private static final Pattern LINK =
      Pattern.compile("(?:https?:)?//.*|www\\..*|@.*|\\d+", Pattern.DOTALL);
  private static final int MAX_NAME = 80;

  /** Claims of this rank name the owner or the app rather than the paper. */
  private static final int LAST_RESORT = 4;

  private final HtmlMetadata tools;

  PageNames(HtmlMetadata tools) {
    this.tools = tools;
  }

  /** The paper that a page at {@code address} belongs to. */
  Optional<Believed<String>> publisher(List<Claim> claims, String address) {
    List<Claim> good = claims.stream().filter(c -> c.rank() < LAST_RESORT).toList();
    return stated(good)
        .or(
            () ->
                tools
                    .words()
                    .publisher(WebAddress.host(address))
                    .map(name -> new Believed<>(name, "address")))
        .or(() -> stated(claims));
  }

  private Optional<Believed<String>> stated(List<Claim> claims) {
    return Believed.first(
        MetadataField.PUBLISHER,
        claims,
        c -> publisherName(tools.plain(c.value())).filter(n -> !tools.authors().isStaff(n)));
  }

  private static Optional<String> publisherName(String value) {
    String name = COPYRIGHT.matcher(value).replaceFirst("").strip();
    boolean plausible =
        name.length() > 1 && name.length() <= MAX_NAME && !LINK.matcher(name).matches();
    return plausible ? Optional.of(name) : Optional.empty();
  }

  /**
   * All names of the first kind of place that names somebody.
   *
   * @param stated the claims of each place, the best first
   * @param shown the names that the page shows its readers
   */
  Optional<Believed<String>> authors(
      List<List<Claim>> stated, List<Claim> shown, Optional<String> publisher) {
    List<List<Claim>> places = new ArrayList<>(stated);
    places.add(shown);
    for (List<Claim> place : places) {
      List<Claim> claims = Claim.on(MetadataField.AUTHOR, place).toList();
      for (int rank : claims.stream().mapToInt(Claim::rank).distinct().toArray()) {
        List<Claim> equal = claims.stream().filter(c -> c.rank() == rank).toList();
        Optional<String> names =
            tools
                .authors()
                .read(equal.stream().map(c -> tools.plain(c.value())).toList())
                .filter(n -> publisher.filter(p -> isSame(n, p)).isEmpty());
        if (names.isPresent()) {
          return names.map(n -> new Believed<>(n, equal.get(0).source()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an author is the publisher: "Example" or "Example News Bureau" of "Example News". */
  private static boolean isSame(String author, String publisher) {
    String name = author.toLowerCase(Locale.ROOT);
    String paper = publisher.toLowerCase(Locale.ROOT);
    return paper.contains(name) || name.startsWith(paper);
  }
}
