package org.newsledger.processor.clean.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.clean.metadata.DateReader.Day;
import org.newsledger.reader.Metadata;

/** The reading of one page: of each value the first claim that can be believed. */
final class PageReading {

  private static final Pattern LANGUAGE =
      Pattern.compile("\\p{Alpha}{2,3}(?:[-_]\\p{Alnum}{2,8}){0,3}");
  private static final Pattern LINK =
      Pattern.compile("(?:https?:)?//.*|www\\..*|@.*|\\d+", Pattern.DOTALL);
  private static final int MAX_NAME = 80;
  private static final int MAX_TITLE = 400;

  /** Claims of this rank name the owner or the app rather than the paper. */
  private static final int LAST_RESORT = 4;

  private static final String ADDRESS = "address";
  private static final String ELLIPSIS = "…";

  private record Believed<T>(T value, String source) {}

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
    Optional<String> url = note(MetadataField.URL, url(all));
    String address = url.or(() -> knownUrl).orElse("");
    Optional<String> publisher = note(MetadataField.PUBLISHER, publisher(tools, all, address));
    Optional<LocalDate> updated = note(MetadataField.UPDATED, updated(tools, all));
    return new FoundMetadata(
        new Metadata(
            note(MetadataField.PUBLISHED, published(tools, all, shown, address, updated)),
            publisher,
            note(MetadataField.TITLE, title(tools, all, shown, publisher, address)),
            note(MetadataField.AUTHOR, authors(tools, stated, shown, publisher)),
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

  private static <T> Optional<Believed<T>> first(
      MetadataField field, List<Claim> claims, Function<Claim, Optional<T>> reader) {
    return claims.stream()
        .filter(claim -> claim.field() == field && !claim.value().isBlank())
        .flatMap(claim -> reader.apply(claim).map(v -> new Believed<>(v, claim.source())).stream())
        .findFirst();
  }

  /** An address of the site's front page is a mistake of its template. */
  private Optional<Believed<String>> url(List<Claim> claims) {
    List<Claim> ordered =
        claims.stream()
            .filter(c -> c.field() == MetadataField.URL)
            .sorted(Comparator.comparingInt(c -> c.source().startsWith("link") ? 0 : 1))
            .toList();
    return first(MetadataField.URL, ordered, claim -> absolute(claim.value().strip()));
  }

  private Optional<String> absolute(String address) {
    try {
      URI uri = new URI(address);
      URI whole =
          uri.isAbsolute() || knownUrl.isEmpty() ? uri : new URI(knownUrl.get()).resolve(uri);
      String path = whole.getPath();
      boolean isPage = (path != null && path.length() > 1) || whole.getQuery() != null;
      boolean isWeb =
          whole.getHost() != null && String.valueOf(whole.getScheme()).startsWith("http");
      return isPage && isWeb ? Optional.of(whole.toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty(); // not an address, so not the article's
    }
  }

  private static String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return ""; // an address that nobody can open has no host
    }
  }

  private static Optional<Believed<String>> publisher(
      HtmlMetadata tools, List<Claim> claims, String address) {
    List<Claim> good = claims.stream().filter(c -> c.rank() < LAST_RESORT).toList();
    return stated(tools, good)
        .or(() -> tools.words().publisher(host(address)).map(name -> new Believed<>(name, ADDRESS)))
        .or(() -> stated(tools, claims));
  }

  private static Optional<Believed<String>> stated(HtmlMetadata tools, List<Claim> claims) {
    return first(
        MetadataField.PUBLISHER,
        claims,
        c -> publisherName(tools.plain(c.value())).filter(n -> !tools.authors().isStaff(n)));
  }

  private static Optional<String> publisherName(String value) {
    String name = value.replaceFirst("^(?:©|\\(c\\)|[Cc]opyright)[\\s\\d,–-]*", "").strip();
    boolean plausible =
        name.length() > 1 && name.length() <= MAX_NAME && !LINK.matcher(name).matches();
    return plausible ? Optional.of(name) : Optional.empty();
  }

  private Optional<Believed<LocalDate>> updated(HtmlMetadata tools, List<Claim> claims) {
    return first(
        MetadataField.UPDATED,
        claims,
        c -> tools.dates().read(c.value()).map(Day::date).filter(bounds::contain));
  }

  private Optional<Believed<LocalDate>> published(
      HtmlMetadata tools,
      List<Claim> claims,
      PageClaims shown,
      String address,
      Optional<LocalDate> updated) {
    Optional<Believed<LocalDate>> inAddress =
        AddressDate.find(address, tools.months())
            .or(() -> knownUrl.flatMap(url -> AddressDate.find(url, tools.months())))
            .filter(bounds::contain)
            .map(day -> new Believed<>(day, ADDRESS));
    Optional<Believed<Day>> stated =
        day(tools, claims).or(() -> day(tools, shown.time().stream().toList()));
    return stated
        .map(day -> settle(day, inAddress, updated, address))
        .map(
            day -> updated.filter(day.value()::equals).isPresent() ? first(day, tools, shown) : day)
        .map(day -> stated.get().value().isUniversal() ? asShown(day, tools, shown, claims) : day)
        .or(() -> inAddress)
        .or(() -> day(tools, shown.date().stream().toList()).map(PageReading::date));
  }

  private Optional<Believed<Day>> day(HtmlMetadata tools, List<Claim> claims) {
    return first(
        MetadataField.PUBLISHED,
        claims,
        c -> tools.dates().read(c.value()).filter(day -> bounds.contain(day.date())));
  }

  private static Believed<LocalDate> date(Believed<Day> day) {
    return new Believed<>(day.value().date(), day.source());
  }

  /**
   * The address tells the paper's own day where the other is told in universal time, and the first
   * day where the other is that of the last change.
   */
  private static Believed<LocalDate> settle(
      Believed<Day> stated,
      Optional<Believed<LocalDate>> inAddress,
      Optional<LocalDate> updated,
      String address) {
    LocalDate day = stated.value().date();
    return inAddress
        .filter(
            a -> {
              long later = ChronoUnit.DAYS.between(a.value(), day);
              boolean zone = stated.value().isUniversal() && Math.abs(later) == 1;
              boolean change =
                  later > 0
                      && updated.filter(day::equals).isPresent()
                      && address.contains("/" + a.value().getYear() + "/");
              return zone || change;
            })
        .orElseGet(() -> date(stated));
  }

  /** The earlier day that the page shows where it states that of its last change. */
  private Believed<LocalDate> first(Believed<LocalDate> day, HtmlMetadata tools, PageClaims shown) {
    return shown
        .time()
        .or(shown::date)
        .flatMap(claim -> day(tools, List.of(claim)))
        .map(PageReading::date)
        .filter(d -> d.value().isBefore(day.value()))
        .orElse(day);
  }

  /** The day beside it that the page shows its readers, or states, in the paper's own time. */
  private Believed<LocalDate> asShown(
      Believed<LocalDate> day, HtmlMetadata tools, PageClaims shown, List<Claim> claims) {
    return Stream.concat(
            shown.date().stream(),
            claims.stream()
                .filter(claim -> claim.field() == MetadataField.PUBLISHED)
                .filter(claim -> !day.source().equals(ADDRESS)))
        .flatMap(claim -> day(tools, List.of(claim)).stream())
        .filter(d -> !d.value().isUniversal())
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d.value().date(), day.value())) == 1)
        .map(PageReading::date)
        .findFirst()
        .orElse(day);
  }

  private Optional<Believed<String>> title(
      HtmlMetadata tools,
      List<Claim> claims,
      PageClaims shown,
      Optional<String> publisher,
      String address) {
    List<Claim> titles = shown.titles(page);
    List<String> headings =
        titles.stream().filter(c -> c.rank() == 1).map(c -> tools.plain(c.value())).toList();
    List<String> names = new ArrayList<>();
    publisher.ifPresent(names::add);
    claims.stream()
        .filter(c -> c.field() == MetadataField.PUBLISHER)
        .forEach(c -> names.add(tools.plain(c.value())));
    names.add(host(address));
    TitleCleaner cleaner = new TitleCleaner(headings, names);
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(titles);
    return PageReading.<String>first(
            MetadataField.TITLE,
            all,
            c ->
                Optional.of(tools.plain(c.value()))
                    .filter(t -> t.length() <= MAX_TITLE)
                    .flatMap(cleaner::clean))
        .map(title -> uncut(title, titles, headings));
  }

  /** JSON-LD cuts long headlines off. */
  private static Believed<String> uncut(
      Believed<String> title, List<Claim> shown, List<String> headings) {
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

  /** All names of the first kind of place that names somebody. */
  private Optional<Believed<String>> authors(
      HtmlMetadata tools, List<List<Claim>> stated, PageClaims shown, Optional<String> publisher) {
    List<List<Claim>> places = new ArrayList<>(stated);
    places.add(shown.authors(page, tools.authors()));
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

  private static Optional<Believed<String>> language(List<Claim> claims) {
    return first(
        MetadataField.LANGUAGE,
        claims.stream()
            .sorted(Comparator.comparingInt(c -> c.source().equals("html lang") ? 0 : 1))
            .toList(),
        c ->
            Optional.of(c.value().strip().replace('_', '-'))
                .filter(l -> LANGUAGE.matcher(l).matches()));
  }
}
