package org.newsledger.processor.clean.metadata;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.clean.html.HtmlPage;
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

  private static final Evaluator MAIN_HEADING = Selector.evaluatorOf("h1");
  private static final Evaluator LINKED_HEADING =
      Selector.evaluatorOf("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3");
  private static final int MAX_TITLE = 80;

  private final MetadataWords words;
  private final Element root;
  private final Optional<Element> heading;
  private final IdentityHashMap<Element, Boolean> foreign = new IdentityHashMap<>();

  Vicinity(HtmlPage page, MetadataWords words) {
    this.words = words;
    this.root = page.document().body();
    this.heading = heading(page);
  }

  /** The page's main heading. */
  Optional<Element> heading() {
    return heading;
  }

  private static Optional<Element> heading(HtmlPage page) {
    String title = page.title() + "\n" + page.meta("property", "og:title");
    return Stream.of("h1", "h2")
        .flatMap(tag -> page.elements(tag).stream())
        .map(e -> Heading.of(e, title))
        .filter(heading -> heading.length() > 0 && (heading.isFirst() || heading.isTitle()))
        .max(
            Comparator.comparing(Heading::isTitle)
                .thenComparingInt(Heading::length)
                .thenComparing(Heading::isFirst))
        .map(Heading::element);
  }

  /**
   * A heading of the page.
   *
   * @param length of its text, up to that of a long title
   * @param isTitle whether the page's title holds it
   * @param isFirst whether it is of the first level
   */
  private record Heading(Element element, int length, boolean isTitle, boolean isFirst) {

    static Heading of(Element element, String title) {
      String text = element.text();
      return new Heading(
          element,
          text.isBlank() ? 0 : Math.min(text.length(), MAX_TITLE),
          title.contains(text),
          element.normalName().equals("h1"));
    }
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
      if (foreign.computeIfAbsent(element, Vicinity.this::isForeign)) {
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
    return words.names(Part.ASIDE, name);
  }

  /** Teasers have headings of their own, which are links. */
  private static boolean isTeaser(Element element) {
    return element.selectFirst(LINKED_HEADING) != null && element.selectFirst(MAIN_HEADING) == null;
  }
}
