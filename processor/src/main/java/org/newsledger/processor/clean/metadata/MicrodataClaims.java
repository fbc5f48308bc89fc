package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.clean.metadata.MetadataWords.Meaning;

/** What a page's microdata states of its article. */
final class MicrodataClaims {

  private static final String SCOPE = "itemscope";
  private static final String PROPERTY = "itemprop";
  private static final int PAGE = 3;

  private final MetadataWords words;

  private MicrodataClaims(MetadataWords words) {
    this.words = words;
  }

  static List<Claim> of(HtmlPage page, MetadataWords words) {
    return new MicrodataClaims(words).read(page);
  }

  private List<Claim> read(HtmlPage page) {
    List<Claim> claims = new ArrayList<>();
    List<Element> elements = having(PROPERTY, page);
    Optional<Element> article = elements.isEmpty() ? Optional.empty() : article(page);
    for (Element element : elements) {
      Optional<Element> scope = scope(element);
      if (scope.isEmpty() || (article.isPresent() && scope.get().equals(article.get()))) {
        read(element, isPage(article), claims);
      }
    }
    return claims;
  }

  /** The thing that is most like an article; of several the one with the page's heading. */
  private Optional<Element> article(HtmlPage page) {
    return having("itemtype", page).stream()
        .filter(e -> e.hasAttr(SCOPE))
        .filter(e -> words.type(e.attr("itemtype")).isPresent())
        .min(Comparator.comparingInt(e -> rank(e) + (e.selectFirst("h1") == null ? 1 : 0)));
  }

  private static List<Element> having(String attribute, HtmlPage page) {
    return page.elements().stream().filter(e -> e.hasAttr(attribute)).toList();
  }

  private int rank(Element element) {
    return 2 * words.type(element.attr("itemtype")).orElse(PAGE);
  }

  private boolean isPage(Optional<Element> article) {
    return article.filter(e -> words.type(e.attr("itemtype")).orElse(PAGE) >= PAGE).isPresent();
  }

  private static Optional<Element> scope(Element element) {
    return element.parents().stream().filter(e -> e.hasAttr(SCOPE)).findFirst();
  }

  private void read(Element element, boolean ofPage, List<Claim> claims) {
    for (String property : element.attr(PROPERTY).split("\\s+", -1)) {
      Optional<Meaning> meaning = words.property(property);
      if (meaning.isPresent() && !(ofPage && isOfArticleAlone(meaning.get().field()))) {
        MetadataField field = meaning.get().field();
        value(element, field)
            .map(v -> new Claim(field, v, meaning.get().rank(), "microdata " + property))
            .ifPresent(claims::add);
      }
    }
  }

  private static boolean isOfArticleAlone(MetadataField field) {
    return field == MetadataField.TITLE
        || field == MetadataField.AUTHOR
        || field == MetadataField.URL;
  }

  private static Optional<String> value(Element element, MetadataField field) {
    if (element.hasAttr(SCOPE)) {
      Element name = element.selectFirst("[" + PROPERTY + "=name]");
      return Optional.ofNullable(name).flatMap(n -> value(n, field));
    }
    Stream<String> attributes = Stream.of("content", "datetime");
    Stream<String> all =
        field == MetadataField.URL
            ? Stream.concat(attributes, Stream.of("href", "itemid"))
            : attributes;
    return all.map(element::attr)
        .filter(v -> !v.isBlank())
        .findFirst()
        .or(() -> Optional.of(element.text()).filter(t -> !t.isBlank()));
  }
}
