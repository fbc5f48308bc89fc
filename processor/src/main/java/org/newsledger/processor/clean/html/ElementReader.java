package org.newsledger.processor.clean.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads from an element itself what it is. */
final class ElementReader {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern HIDING =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

  private static final Map<String, ElementKind> TAGS =
      Map.ofEntries(
          Map.entry("nav", ElementKind.NAVIGATION),
          Map.entry("menu", ElementKind.NAVIGATION),
          Map.entry("footer", ElementKind.FOOTER),
          Map.entry("aside", ElementKind.SIDEBAR),
          Map.entry("header", ElementKind.HEADER),
          Map.entry("form", ElementKind.FORM),
          Map.entry("button", ElementKind.FORM),
          Map.entry("select", ElementKind.FORM),
          Map.entry("textarea", ElementKind.FORM),
          Map.entry("label", ElementKind.FORM),
          Map.entry("fieldset", ElementKind.FORM),
          Map.entry("dialog", ElementKind.CONSENT),
          Map.entry("noscript", ElementKind.FALLBACK),
          Map.entry("figcaption", ElementKind.CAPTION),
          Map.entry("figure", ElementKind.CAPTION),
          Map.entry("time", ElementKind.BYLINE),
          Map.entry("address", ElementKind.BYLINE));

  private static final Map<String, ElementKind> ROLES =
      Map.of(
          "navigation", ElementKind.NAVIGATION,
          "menu", ElementKind.NAVIGATION,
          "menubar", ElementKind.NAVIGATION,
          "banner", ElementKind.HEADER,
          "contentinfo", ElementKind.FOOTER,
          "complementary", ElementKind.SIDEBAR,
          "search", ElementKind.FORM,
          "dialog", ElementKind.CONSENT,
          "alertdialog", ElementKind.CONSENT,
          "button", ElementKind.FORM);

  private static final Map<String, ElementKind> PROPERTIES =
      Map.of(
          "articlebody", ElementKind.BODY,
          "author", ElementKind.BYLINE,
          "datepublished", ElementKind.BYLINE,
          "datemodified", ElementKind.BYLINE,
          "caption", ElementKind.CAPTION,
          "comment", ElementKind.COMMENTS);

  private final NameBook names;

  ElementReader(NameBook names) {
    this.names = names;
  }

  /** What the element is, if it says so. */
  Optional<ElementKind> kind(Element element) {
    if (element.normalName().equals("html") || element.normalName().equals("body")) {
      return Optional.empty();
    }
    if (element.attributesSize() == 0) {
      return Optional.ofNullable(TAGS.get(element.normalName()));
    }
    if (isHidden(element)) {
      return Optional.of(ElementKind.HIDDEN);
    }
    return Optional.ofNullable(PROPERTIES.get(lower(element, "itemprop")))
        .or(() -> byNames(element))
        .or(() -> Optional.ofNullable(TAGS.get(element.normalName())))
        .or(() -> Optional.ofNullable(ROLES.get(lower(element, "role"))));
  }

  private static String lower(Element element, String attribute) {
    return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || lower(element, "aria-hidden").equals("true")
        || (!style.isEmpty() && HIDING.matcher(style).find());
  }

  /** A name that means a body outweighs the others. */
  private Optional<ElementKind> byNames(Element element) {
    String classes = element.attr("class");
    String id = element.id();
    return classes.isBlank() && id.isBlank()
        ? Optional.empty()
        : names.known((classes + " " + id).strip(), this::byNames);
  }

  private Optional<ElementKind> byNames(String all) {
    Optional<ElementKind> first = Optional.empty();
    for (String name : SPACE.split(all, -1)) {
      Optional<ElementKind> kind = names.kind(name);
      if (kind.filter(ElementKind.BODY::equals).isPresent()) {
        return kind;
      }
      first = first.or(() -> kind);
    }
    return first;
  }
}
