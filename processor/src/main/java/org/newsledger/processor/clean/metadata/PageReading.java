package org.newsledger.processor.clean.metadata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.reader.Metadata;

/** The reading of one page: of each value the first claim that can be believed. */
final class PageReading {

  private static final Pattern LANGUAGE =
      Pattern.compile("\\p{Alpha}{2,3}(?:[-_]\\p{Alnum}{2,8}){0,3}");

  private final HtmlPage page;
  private final Optional<String> knownUrl;
  private final DayBounds bounds;
  private final Map<String, String> sources = new TreeMap<>();

  PageReading(HtmlPage page, Optional<String> knownUrl, DayBounds bounds) {
    this.page = page;
    this.knownUrl = knownUrl;
    this.bounds = bounds;
  }

  FoundMetadata read(HtmlMetadata tools, PageClaims shown) {
    List<List<Claim>> stated =
        List.of(
            JsonLdClaims.of(page, tools.words()),
            MetaClaims.of(page, tools.words(), tools.authors()),
            MicrodataClaims.of(page, tools.words()));
    List<Claim> all = stated.stream().flatMap(PageReading::ranked).toList();
    PageNames names = new PageNames(tools);
    PageDays days = new PageDays(tools, bounds, shown, all);
    ArticleTitle title = new ArticleTitle(tools, all, shown.titles(page));
    Optional<String> url = note(MetadataField.URL, url(all));
    String address = url.or(() -> knownUrl).orElse("");
    Optional<String> publisher = note(MetadataField.PUBLISHER, names.publisher(all, address));
    Optional<LocalDate> updated = note(MetadataField.UPDATED, days.updated());
    List<Claim> authors = shown.authors(page, tools.authors());
    return new FoundMetadata(
        new Metadata(
            note(MetadataField.PUBLISHED, days.published(updated, address, knownUrl)),
            publisher,
            note(MetadataField.TITLE, title.find(publisher, WebAddress.host(address))),
            note(MetadataField.AUTHOR, names.authors(stated, authors, publisher)),
            url,
            note(MetadataField.LANGUAGE, language(all))),
        updated,
        sources);
  }

  private static Stream<Claim> ranked(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparingInt(Claim::rank));
  }

  private <T> Optional<T> note(MetadataField field, Optional<Believed<T>> believed) {
    believed.ifPresent(b -> sources.put(field.key(), b.source()));
    return believed.map(Believed::value);
  }

  /** An address of the site's front page is a mistake of its template. */
  private Optional<Believed<String>> url(List<Claim> claims) {
    List<Claim> ordered =
        claims.stream()
            .sorted(Comparator.comparingInt(c -> c.source().startsWith("link") ? 0 : 1))
            .toList();
    return Believed.first(
        MetadataField.URL, ordered, c -> WebAddress.ofPage(c.value().strip(), knownUrl));
  }

  private static Optional<Believed<String>> language(List<Claim> claims) {
    List<Claim> ordered =
        claims.stream()
            .sorted(Comparator.comparingInt(c -> c.source().equals("html lang") ? 0 : 1))
            .toList();
    return Believed.first(
        MetadataField.LANGUAGE,
        ordered,
        c ->
            Optional.of(c.value().strip().replace('_', '-'))
                .filter(l -> LANGUAGE.matcher(l).matches()));
  }
}
