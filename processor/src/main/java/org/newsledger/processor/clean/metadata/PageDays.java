package org.newsledger.processor.clean.metadata;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.processor.clean.metadata.DateReader.Day;

/** The days of a page's publication and last change, by its claims, its text and its address. */
final class PageDays {

  private static final String ADDRESS = "address";

  private final HtmlMetadata tools;
  private final DayBounds bounds;
  private final PageClaims shown;
  private final List<Claim> claims;

  /**
   * The days of one page.
   *
   * @param bounds days that can be believed
   * @param shown what the page shows its readers
   * @param claims what it states
   */
  PageDays(HtmlMetadata tools, DayBounds bounds, PageClaims shown, List<Claim> claims) {
    this.tools = tools;
    this.bounds = bounds;
    this.shown = shown;
    this.claims = List.copyOf(claims);
  }

  Optional<Believed<LocalDate>> updated() {
    return Believed.first(
        MetadataField.UPDATED,
        claims,
        c -> tools.dates().read(c.value()).map(Day::date).filter(bounds::contain));
  }

  /**
   * The day of publication.
   *
   * @param address the page's own
   * @param known the address that the page was read from
   */
  Optional<Believed<LocalDate>> published(
      Optional<LocalDate> updated, String address, Optional<String> known) {
    Optional<Believed<LocalDate>> inAddress =
        AddressDate.find(address, tools.months())
            .or(() -> known.flatMap(url -> AddressDate.find(url, tools.months())))
            .filter(bounds::contain)
            .map(day -> new Believed<>(day, ADDRESS));
    Optional<Believed<Day>> stated = day(claims).or(() -> day(shown.time().stream().toList()));
    return stated
        .map(day -> settle(day, inAddress, updated, address))
        .map(day -> updated.filter(day.value()::equals).isPresent() ? firstShown(day) : day)
        .map(day -> stated.get().value().isUniversal() ? inOwnTime(day) : day)
        .or(() -> inAddress)
        .or(() -> day(shown.date().stream().toList()).map(PageDays::date));
  }

  private Optional<Believed<Day>> day(List<Claim> stated) {
    return Believed.first(
        MetadataField.PUBLISHED,
        stated,
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
  private Believed<LocalDate> firstShown(Believed<LocalDate> day) {
    return shown
        .time()
        .or(shown::date)
        .flatMap(claim -> day(List.of(claim)))
        .map(PageDays::date)
        .filter(d -> d.value().isBefore(day.value()))
        .orElse(day);
  }

  /** The day beside it that the page shows its readers, or states, in the paper's own time. */
  private Believed<LocalDate> inOwnTime(Believed<LocalDate> day) {
    Stream<Claim> stated = day.source().equals(ADDRESS) ? Stream.empty() : claims.stream();
    return Stream.concat(shown.date().stream(), stated)
        .flatMap(claim -> day(List.of(claim)).stream())
        .filter(d -> !d.value().isUniversal())
        .map(PageDays::date)
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d.value(), day.value())) == 1)
        .findFirst()
        .orElse(day);
  }
}
