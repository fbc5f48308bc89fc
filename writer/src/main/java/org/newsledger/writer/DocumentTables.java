package org.newsledger.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.FactColumn;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.reader.Metadata;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables {@code document} and {@code fact}. */
final class DocumentTables {

  private static final List<String> DOCUMENT_COLUMNS =
      List.of(
          "document_id",
          "source_id",
          "record_no",
          "source_file",
          "publisher",
          "title",
          "author",
          "published_on",
          "url",
          "language",
          "format",
          "charset",
          "words",
          "segments",
          "segments_dropped",
          "facts");

  /** What a fact row takes from its document. */
  private static final Set<FactColumn> OF_DOCUMENT =
      EnumSet.of(
          FactColumn.SOURCE_FILE,
          FactColumn.PUBLISHER,
          FactColumn.TITLE,
          FactColumn.PUBLISHED_ON,
          FactColumn.URL);

  private static final List<FactColumn> FACT_COLUMNS =
      Arrays.stream(FactColumn.values()).filter(c -> !OF_DOCUMENT.contains(c)).toList();

  private final TableInsert documents;
  private final TableInsert facts;

  DocumentTables(JdbcOperations database) {
    this.documents = new TableInsert(database, "document", DOCUMENT_COLUMNS);
    this.facts =
        new TableInsert(
            database, "fact", FACT_COLUMNS.stream().map(FactColumn::columnName).toList());
  }

  /** Adds a document with its facts. */
  void insert(long sourceId, long number, Analysis analysis) {
    List<Fact> distinct = distinct(analysis.facts());
    documents.insert(document(sourceId, number, analysis.article(), distinct.size()));
    facts.insertAll(distinct.stream().map(fact -> fact(analysis.article(), fact)).toList());
  }

  /** A fact found twice is one row: the first. */
  private static List<Fact> distinct(List<Fact> facts) {
    Map<String, Fact> byId = new LinkedHashMap<>();
    facts.forEach(fact -> byId.putIfAbsent(fact.factId(), fact));
    return List.copyOf(byId.values());
  }

  private static List<@Nullable Object> document(
      long sourceId, long number, Article article, int facts) {
    Metadata metadata = article.metadata();
    return Arrays.asList(
        article.source().documentId(),
        sourceId,
        number,
        article.source().sourceFile(),
        metadata.publisher().orElse(null),
        metadata.title().orElse(null),
        metadata.author().orElse(null),
        metadata.publishedOn().orElse(null),
        metadata.url().orElse(null),
        article.language(),
        article.source().format().toLowerCase(Locale.ROOT),
        article.source().charset(),
        Words.count(article.text()),
        article.segments().size(),
        dropped(article.segments()),
        facts);
  }

  private static int dropped(List<Segment> segments) {
    return Math.toIntExact(
        segments.stream()
            .map(Segment::label)
            .filter(l -> l == SegmentLabel.BOILERPLATE || l == SegmentLabel.FOREIGN)
            .count());
  }

  private static List<@Nullable Object> fact(Article article, Fact fact) {
    List<@Nullable Object> row = new ArrayList<>();
    for (FactColumn column : FACT_COLUMNS) {
      row.add(column.valueOf(article, fact).orElse(null));
    }
    return row;
  }
}
