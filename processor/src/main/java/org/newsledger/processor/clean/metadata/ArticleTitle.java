package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The title of a page's article, by its claims, without the names of the paper. */
final class ArticleTitle {

  private static final int MAX_TITLE = 400;
  private static final String ELLIPSIS = "…";

  private final HtmlMetadata tools;
  private final List<Claim> claims;
  private final List<Claim> shown;
  private final List<String> headings;

  /**
   * The title of one page.
   *
   * @param claims what the page states
   * @param shown the titles that it shows its readers
   */
  ArticleTitle(HtmlMetadata tools, List<Claim> claims, List<Claim> shown) {
    this.tools = tools;
    this.claims = List.copyOf(claims);
    this.shown = List.copyOf(shown);
    this.headings =
        shown.stream().filter(c -> c.rank() == 1).map(c -> tools.plain(c.value())).toList();
  }

  Optional<Believed<String>> find(Optional<String> publisher, String host) {
    TitleCleaner cleaner = new TitleCleaner(headings, paperNames(publisher, host));
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(shown);
    return Believed.first(MetadataField.TITLE, all, claim -> read(claim, cleaner)).map(this::uncut);
  }

  private Optional<String> read(Claim claim, TitleCleaner cleaner) {
    return Optional.of(tools.plain(claim.value()))
        .filter(title -> title.length() <= MAX_TITLE)
        .flatMap(cleaner::clean);
  }

  private List<String> paperNames(Optional<String> publisher, String host) {
    List<String> names = new ArrayList<>();
    publisher.ifPresent(names::add);
    claims.stream()
        .filter(c -> c.field() == MetadataField.PUBLISHER)
        .forEach(c -> names.add(tools.plain(c.value())));
    names.add(host);
    return names;
  }

  /** JSON-LD cuts long headlines off. */
  private Believed<String> uncut(Believed<String> title) {
    String text = title.value().replace("...", ELLIPSIS);
    int end = text.length() - 1;
    return text.endsWith(ELLIPSIS) && end > 0
        ? headings.stream()
            .filter(h -> h.startsWith(text.substring(0, end).strip()))
            .findFirst()
            .map(h -> new Believed<>(h, shown.get(0).source()))
            .orElse(title)
        : title;
  }
}
