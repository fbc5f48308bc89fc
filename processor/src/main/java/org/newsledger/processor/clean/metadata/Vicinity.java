package org.newsledger.processor.clean.metadata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.clean.metadata.MetadataWords.Part;

/**
 * The surroundings of a page's heading. What belongs to the article stands near it: in the smallest
 * part of the page that holds both, behind the heading rather than before it, and not among
 * teasers, comments and menus.
 */
final class Vicinity {

  private static final String SKIPPED_TAGS =
      " nav footer aside script style noscript form template svg select iframe ";
  private static final String TEASER_TAGS = " article li section ";

  private final MetadataWords words;
  private final Element root;
  private final Optional<Element> heading;
  private final Map<String, Boolean> asides = new HashMap<>();

  Vicinity(Document page, MetadataWords words) {
    this.words = words;
    this.root = page.body();
    this.heading = heading(page);
  }

  /** The page's main heading. */
  Optional<Element> heading() {
    return heading;
  }

  private static Optional<Element> heading(Document page) {
    String title = page.title() + "\n" + page.select("meta[property=og:title]").attr("content");
    Stream<Element> headings =
        Stream.of("h1", "h2").flatMap(tag -> page.body().getElementsByTag(tag).stream());
    return headings
        .filter(e -> !e.text().isBlank())
        .filter(e -> e.normalName().equals("h1") || title.contains(e.text()))
        .max(
            Comparator.<Element>comparingInt(e -> title.contains(e.text()) ? 1 : 0)
                .thenComparingInt(e -> Math.min(e.text().length(), 80))
                .thenComparing(e -> e.normalName().equals("h1")));
  }

  /** The nearest value that {@code reader} finds in an element. */
  <T> Optional<T> nearest(Function<Element, Optional<T>> reader) {
    if (heading.isEmpty()) {
      return new Search<>(root, Optional.empty(), reader).run();
    }
    Element inner = heading.get();
    for (Element part = inner.parent(); part != null; part = part.parent()) {
      Optional<T> found = new Search<>(part, Optional.of(inner), reader).run();
      if (found.isPresent() || part.equals(root)) {
        return found;
      }
      inner = part;
    }
    return Optional.empty();
  }

  /** One look through a part of the page, without the smaller part that was seen before. */
  private final class Search<T> implements NodeFilter {

    private final Element part;
    private final Optional<Element> seen;
    private final Function<Element, Optional<T>> reader;
    private Optional<T> before = Optional.empty();
    private Optional<T> behind = Optional.empty();
    private boolean isBehind;

    Search(Element part, Optional<Element> seen, Function<Element, Optional<T>> reader) {
      this.part = part;
      this.seen = seen;
      this.reader = reader;
      this.isBehind = seen.isEmpty();
    }

    Optional<T> run() {
      part.filter(this);
      return behind.or(() -> before);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (seen.isPresent() && node.equals(seen.get())) {
        isBehind = true;
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!(node instanceof Element element) || element.equals(part)) {
        return FilterResult.CONTINUE;
      }
      if (isForeign(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Optional<T> found = reader.apply(element);
      if (found.isPresent() && isBehind) {
        behind = found;
        return FilterResult.STOP;
      }
      before = before.or(() -> found);
      return FilterResult.CONTINUE;
    }

    @Override
    public @Nullable FilterResult tail(@Nullable Node node, int depth) {
      return FilterResult.CONTINUE;
    }
  }

  private boolean isForeign(Element element) {
    String tag = " " + element.normalName().toLowerCase(Locale.ROOT) + " ";
    return SKIPPED_TAGS.contains(tag)
        || isAside(element.className())
        || isAside(element.id())
        || (TEASER_TAGS.contains(tag) && isTeaser(element));
  }

  private boolean isAside(String name) {
    return !name.isEmpty() && asides.computeIfAbsent(name, n -> words.names(Part.ASIDE, n));
  }

  /** Teasers have headings of their own, which are links. */
  private static boolean isTeaser(Element element) {
    return element.selectFirst("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3") != null
        && element.selectFirst("h1") == null;
  }
}
