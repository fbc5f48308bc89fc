package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.clean.metadata.JsonValue.Items;
import org.newsledger.processor.clean.metadata.JsonValue.Node;
import org.newsledger.processor.clean.metadata.JsonValue.Text;

/** What a page's JSON-LD states of its article. */
final class JsonLdClaims {

  private static final String SOURCE = "json-ld";
  private static final Set<String> WITHIN = Set.of("@graph", "mainentity", "mainentityofpage");

  /** From this rank on a node tells of the page, not of the article. */
  private static final int PAGE = 3;

  private static final int PAGE_RANK = 10;
  private static final int MAX_DEPTH = 12;

  private record Found(Node node, int rank) {}

  private final MetadataWords words;
  private final List<Found> found = new ArrayList<>();
  private final Map<String, Node> byId = new HashMap<>();

  private JsonLdClaims(MetadataWords words) {
    this.words = words;
  }

  static List<Claim> of(HtmlPage page, MetadataWords words) {
    JsonLdClaims claims = new JsonLdClaims(words);
    for (Element script : page.elements("script")) {
      if (script.attr("type").contains("ld+json")) {
        LenientJson.read(script.data()).forEach(claims::add);
      }
    }
    return claims.read(page.title());
  }

  /** The claims of a JSON object that describes an article in properties of its own. */
  static List<Claim> of(String json, String source, MetadataWords words) {
    JsonLdClaims claims = new JsonLdClaims(words);
    List<Claim> read = new ArrayList<>();
    for (JsonValue value : LenientJson.read(json)) {
      if (value instanceof Node node) {
        claims.read(new Found(node, 1), source, read);
      }
    }
    return read;
  }

  private void add(JsonValue value) {
    index(value, 0);
    collect(value);
  }

  private void index(JsonValue value, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (value instanceof Items items) {
      items.values().forEach(item -> index(item, depth + 1));
    } else if (value instanceof Node node) {
      if (node.properties().size() > 1) {
        node.texts("@id").forEach(id -> byId.putIfAbsent(id, node));
      }
      node.properties().values().forEach(v -> index(v, depth + 1));
    }
  }

  private void collect(JsonValue value) {
    value
        .flat()
        .filter(Node.class::isInstance)
        .map(Node.class::cast)
        .forEach(
            node -> {
              rank(node).ifPresent(rank -> found.add(new Found(node, rank)));
              WITHIN.stream().sorted().flatMap(node::values).forEach(this::collect);
            });
  }

  private Optional<Integer> rank(Node node) {
    return node.texts("@type")
        .map(words::type)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Of several articles that which bears the page's title is its own, else the first. */
  private List<Claim> read(String title) {
    List<Claim> claims = new ArrayList<>();
    found.stream()
        .filter(f -> f.rank() < PAGE)
        .min(Comparator.comparingInt(f -> f.rank() + (bears(f.node(), title) ? 0 : PAGE)))
        .ifPresent(article -> read(article, SOURCE, claims));
    found.stream().filter(f -> f.rank() >= PAGE).forEach(page -> read(page, SOURCE, claims));
    return claims;
  }

  private static boolean bears(Node node, String title) {
    return node.texts("headline").anyMatch(h -> !h.isBlank() && title.contains(h.strip()));
  }

  private void read(Found article, String source, List<Claim> claims) {
    boolean page = article.rank() >= PAGE;
    article
        .node()
        .properties()
        .forEach(
            (name, value) ->
                words
                    .property(name)
                    .filter(meaning -> !page || !isOfArticleAlone(meaning.field()))
                    .ifPresent(
                        meaning ->
                            texts(value)
                                .forEach(
                                    text ->
                                        claims.add(
                                            new Claim(
                                                meaning.field(),
                                                text,
                                                meaning.rank() + (page ? PAGE_RANK : 0),
                                                source)))));
  }

  private static boolean isOfArticleAlone(MetadataField field) {
    return field == MetadataField.TITLE || field == MetadataField.AUTHOR;
  }

  /** A value's text, or the names or addresses of the things that it is. */
  private Stream<String> texts(JsonValue value) {
    return value.flat().flatMap(this::text);
  }

  private Stream<String> text(JsonValue value) {
    if (value instanceof Text text) {
      return Stream.of(text.value());
    }
    if (!(value instanceof Node node)) {
      return Stream.empty();
    }
    Node thing =
        node.properties().containsKey("name")
            ? node
            : node.texts("@id").map(id -> byId.getOrDefault(id, node)).findFirst().orElse(node);
    List<String> names = thing.texts("name").toList();
    return names.isEmpty()
        ? Stream.concat(node.texts("@id"), node.texts("url")).limit(1)
        : names.stream();
  }
}
