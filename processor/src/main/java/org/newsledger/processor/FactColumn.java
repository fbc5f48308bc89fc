package org.newsledger.processor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Quotation;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.TemporalExpression;

/**
 * The columns of a fact row, in their order: the one place that says how a fact becomes a row. The
 * tables, the CSV and the inspection output all follow it.
 */
public enum FactColumn {
  FACT_ID((a, f) -> text(f.factId())),
  DOCUMENT_ID((a, f) -> text(a.source().documentId())),
  SOURCE_FILE((a, f) -> text(a.source().sourceFile())),
  PUBLISHER((a, f) -> a.metadata().publisher()),
  TITLE((a, f) -> a.metadata().title()),
  PUBLISHED_ON((a, f) -> a.metadata().publishedOn()),
  URL((a, f) -> a.metadata().url()),
  LANGUAGE((a, f) -> text(f.language())),
  KIND((a, f) -> text(f.kind().name())),
  EVENT_TYPE((a, f) -> text(f.act().type())),
  EVENT_MODE((a, f) -> text(f.act().mode())),
  TRIGGER((a, f) -> text(f.act().trigger())),
  ACTOR((a, f) -> text(f.actor().name())),
  ACTOR_ID((a, f) -> text(f.actor().id())),
  ACTOR_ROLE((a, f) -> text(f.actor().role())),
  TARGET((a, f) -> text(f.target().name())),
  TARGET_ID((a, f) -> text(f.target().id())),
  EFFECT((a, f) -> f.act().effect().map(Enum::name)),
  COUNT_MIN((a, f) -> f.count().flatMap(c -> boxed(c.quantity().min()))),
  COUNT_MAX((a, f) -> f.count().flatMap(c -> boxed(c.quantity().max()))),
  COUNT_UNIT((a, f) -> f.count().map(Count::unit).flatMap(FactColumn::text)),
  COUNT_APPROXIMATE((a, f) -> f.count().map(c -> c.quantity().approximate())),
  MEANS((a, f) -> text(f.means())),
  LOCATION((a, f) -> f.where().map(Where::name).flatMap(FactColumn::text)),
  COUNTRY((a, f) -> f.where().flatMap(Where::place).flatMap(Place::country)),
  LATITUDE((a, f) -> f.where().flatMap(Where::place).map(Place::latitude)),
  LONGITUDE((a, f) -> f.where().flatMap(Where::place).map(Place::longitude)),
  LOCATION_PRECISION((a, f) -> f.where().flatMap(Where::place).map(p -> p.precision().name())),
  DATE_TEXT((a, f) -> f.when().map(TemporalExpression::text)),
  DATE_START((a, f) -> f.when().flatMap(TemporalExpression::firstDay)),
  DATE_END((a, f) -> f.when().flatMap(TemporalExpression::lastDay)),
  DATE_PRECISION((a, f) -> f.when().map(w -> w.precision().name())),
  STATUS((a, f) -> text(f.status().name())),
  ATTRIBUTED_TO((a, f) -> text(f.attribution().source())),
  VIA((a, f) -> text(f.attribution().via())),
  QUOTE((a, f) -> f.quotation().map(Quotation::text).flatMap(FactColumn::text)),
  QUOTE_TYPE((a, f) -> f.quotation().map(q -> q.type().name().toLowerCase(Locale.ROOT))),
  EVIDENCE((a, f) -> text(f.evidence().sentence())),
  SENTENCE_INDEX((a, f) -> Optional.of(f.evidence().sentenceIndex())),
  CHAR_START((a, f) -> Optional.of(f.evidence().start())),
  CHAR_END((a, f) -> Optional.of(f.evidence().end())),
  SEGMENT((a, f) -> text(f.evidence().segment().name())),
  EVENT_ID((a, f) -> Optional.empty()),
  CORROBORATION((a, f) -> Optional.empty()),
  CONFIDENCE((a, f) -> Optional.of(Math.round(f.confidence() * 100) / 100.0));

  @SuppressWarnings("ImmutableEnumChecker") // the functions above keep no state
  private final BiFunction<Article, Fact, Optional<? extends Object>> value;

  FactColumn(BiFunction<Article, Fact, Optional<? extends Object>> value) {
    this.value = value;
  }

  /** The column's name in the CSV, the tables and the inspection output. */
  public String columnName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The fact's value in this column: a {@link String}, {@link Integer}, {@link Long}, {@link
   * Double}, {@link Boolean} or {@link LocalDate}; empty where the fact has none.
   */
  public Optional<? extends Object> valueOf(Article article, Fact fact) {
    return value.apply(article, fact);
  }

  private static Optional<String> text(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Long> boxed(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
