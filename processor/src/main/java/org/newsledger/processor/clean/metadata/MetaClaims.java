package org.newsledger.processor.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.clean.metadata.MetadataWords.Meaning;

/** What a page's head states in meta elements and its link to itself. */
final class MetaClaims {

  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");
  private static final List<String> JSON = List.of("parsely-page", "parsely-metadata");
  private static final String CANONICAL = "link canonical";

  private MetaClaims() {}

  static List<Claim> of(HtmlPage page, MetadataWords words, AuthorNames names) {
    List<Claim> claims = new ArrayList<>();
    for (Element link : page.elements("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        claims.add(new Claim(MetadataField.URL, link.attr("href"), 1, CANONICAL));
      }
    }
    List<Element> metas = page.elements("meta");
    for (Element meta : metas) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty() && !isOfPart(meta)) {
        NAMES.forEach(attribute -> add(meta.attr(attribute).strip(), content, words, claims));
      }
    }
    labelled(metas, names).ifPresent(claims::add);
    language(page.document()).ifPresent(claims::add);
    return claims;
  }

  /** Meta elements of microdata may tell of a comment or a logo. */
  private static boolean isOfPart(Element meta) {
    return meta.hasAttr("itemprop")
        && meta.parents().stream().anyMatch(p -> p.hasAttr("itemscope"));
  }

  private static void add(String name, String content, MetadataWords words, List<Claim> claims) {
    if (JSON.contains(name)) {
      claims.addAll(JsonLdClaims.of(content, "meta " + name, words));
      return;
    }
    Optional<Meaning> meaning = name.isEmpty() ? Optional.empty() : words.meta(name);
    meaning.ifPresent(
        m ->
            claims.add(
                new Claim(m.field(), content, m.rank(), "meta " + name.toLowerCase(Locale.ROOT))));
  }

  /** Some publishing systems tell the writer's name as a label and a value. */
  private static Optional<Claim> labelled(List<Element> metas, AuthorNames names) {
    return Stream.of("1", "2")
        .filter(i -> names.isLead(content(metas, "twitter:label" + i)))
        .map(i -> content(metas, "twitter:data" + i))
        .map(name -> new Claim(MetadataField.AUTHOR, name, 3, "meta twitter:data"))
        .findFirst();
  }

  private static String content(List<Element> metas, String name) {
    return metas.stream()
        .filter(meta -> meta.attr("name").equals(name))
        .map(meta -> meta.attr("content"))
        .findFirst()
        .orElse("");
  }

  private static Optional<Claim> language(Document page) {
    Optional<Element> root = Optional.ofNullable(page.firstElementChild());
    String language = root.map(r -> r.attr("lang")).orElse("");
    String found =
        language.isBlank() ? root.map(r -> r.attr("xml:lang")).orElse("") : language.strip();
    return found.isBlank()
        ? Optional.empty()
        : Optional.of(new Claim(MetadataField.LANGUAGE, found, 1, "html lang"));
  }
}
