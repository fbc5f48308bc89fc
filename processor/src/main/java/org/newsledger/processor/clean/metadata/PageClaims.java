package org.newsledger.processor.clean.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.clean.metadata.MetadataWords.Part;

/** What a page shows: its heading, its title, times, bylines and dates near the heading. */
final class PageClaims {

  private static final int MAX_DATE = 80;
  private static final int MAX_BYLINE = 160;
  private static final int MIN_TITLE_WORDS = 3;

  private final MetadataWords words;
  private final DateReader dates;
  private final Function<String, Optional<LocalDate>> statedDay;
  private final Vicinity vicinity;

  /**
   * @param statedDay the day that a line states which is a date, or says "published" and a date
   */
  PageClaims(
      HtmlPage page,
      MetadataWords words,
      DateReader dates,
      Function<String, Optional<LocalDate>> statedDay) {
    this.words = words;
    this.dates = dates;
    this.statedDay = statedDay;
    this.vicinity = new Vicinity(page, words);
  }

  /** The heading, then the title with the site's name. */
  List<Claim> titles(HtmlPage page) {
    List<Claim> claims = new ArrayList<>();
    vicinity
        .heading()
        .ifPresent(h -> claims.add(new Claim(MetadataField.TITLE, h.text(), 1, h.normalName())));
    Claim title = new Claim(MetadataField.TITLE, page.title(), 2, "title element");
    boolean logo = claims.stream().anyMatch(h -> isLogo(h.value(), page.title()));
    claims.add(logo ? 0 : claims.size(), title);
    return claims;
  }

  /** Some pages have their name for the main heading. */
  private static boolean isLogo(String heading, String title) {
    return !title.contains(heading) && heading.split(" ", -1).length < MIN_TITLE_WORDS;
  }

  Optional<Claim> time() {
    return vicinity.nearest(this::time);
  }

  private Optional<Claim> time(Element element) {
    if (!element.normalName().equals("time") || isOfUpdate(element)) {
      return Optional.empty();
    }
    return Optional.of(element.attr("datetime"))
        .filter(value -> dates.read(value).isPresent())
        .or(() -> Optional.of(element.text()).filter(text -> dates.read(text).isPresent()))
        .map(value -> new Claim(MetadataField.PUBLISHED, value, 1, "time"));
  }

  /** "Updated" stands in its attributes, in its text, or before it. */
  private boolean isOfUpdate(Element element) {
    Element parent = element.parent();
    String around = parent == null ? "" : parent.ownText();
    return words.names(Part.UPDATE, element.className())
        || words.names(Part.UPDATE, element.attr("itemprop"))
        || words.says(Part.UPDATE, shortText(element.ownText()))
        || words.says(Part.UPDATE, shortText(around))
        || (parent != null && words.names(Part.UPDATE, parent.className()));
  }

  private static String shortText(String text) {
    return text.length() > MAX_DATE ? "" : text;
  }

  Optional<Claim> date() {
    return vicinity.nearest(this::namedDate).or(() -> vicinity.nearest(this::statedDate));
  }

  /** An element that says in its class that it holds the date. */
  private Optional<Claim> namedDate(Element element) {
    if (!isNamed(Part.DATE, element)) {
      return Optional.empty();
    }
    String text = element.text();
    return text.length() > MAX_DATE || isOfUpdate(element) || dates.read(text).isEmpty()
        ? Optional.empty()
        : Optional.of(new Claim(MetadataField.PUBLISHED, text, 1, "text in a date element"));
  }

  private Optional<Claim> statedDate(Element element) {
    String text = element.ownText();
    if (text.isEmpty() || text.length() > MAX_DATE) {
      return Optional.empty();
    }
    return statedDay
        .apply(text)
        .map(day -> new Claim(MetadataField.PUBLISHED, day.toString(), 2, "text"));
  }

  /** The names that links to their writers or bylines near the heading show. */
  List<Claim> authors(HtmlPage page, AuthorNames names) {
    List<Claim> claims = new ArrayList<>();
    vicinity
        .nearest(e -> e.attr("rel").contains("author") ? named(e, names) : Optional.empty())
        .ifPresent(name -> claims.add(new Claim(MetadataField.AUTHOR, name, 1, "link author")));
    if (claims.isEmpty()) {
      vicinity
          .nearest(e -> isNamed(Part.AUTHOR, e) ? byline(e, names) : Optional.empty())
          .ifPresent(n -> claims.add(new Claim(MetadataField.AUTHOR, n, 2, "text in a byline")));
    }
    return claims;
  }

  /** The parts of a byline that hold a name each, where it marks them; else the whole. */
  private Optional<String> byline(Element element, AuthorNames names) {
    List<String> parts =
        element.stream()
            .filter(part -> !part.equals(element) && isNamed(Part.AUTHOR, part) && isLeaf(part))
            .flatMap(part -> named(part, names).stream())
            .toList();
    return parts.isEmpty() ? named(element, names) : names.read(parts);
  }

  private boolean isLeaf(Element element) {
    return element.stream().noneMatch(e -> !e.equals(element) && isNamed(Part.AUTHOR, e));
  }

  private static Optional<String> named(Element element, AuthorNames names) {
    String text = element.text();
    return text.length() > MAX_BYLINE || names.read(List.of(text)).isEmpty()
        ? Optional.empty()
        : Optional.of(text);
  }

  private boolean isNamed(Part part, Element element) {
    return words.names(part, element.className()) || words.names(part, element.id());
  }
}
