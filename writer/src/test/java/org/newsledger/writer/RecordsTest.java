package org.newsledger.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.writer.TestLedger.record;
import static org.newsledger.writer.TestLedger.refused;
import static org.newsledger.writer.TestLedger.skipped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of many records, written by several threads and over several runs. */
class RecordsTest {

  private static final String TABLES =
      """
      SELECT 'document ' || d.document_id || ' ' || d.source_file || ' ' || d.record_no
        || ' ' || (SELECT COUNT(*) FROM fact f WHERE f.document_id = d.document_id) FROM document d
      UNION ALL SELECT 'duplicate ' || document_id || ' ' || source_file FROM duplicate
      UNION ALL SELECT 'problem ' || source_file || ' ' || record_no FROM problem
      UNION ALL SELECT 'source ' || source_file || ' ' || state || ' ' || limits FROM source
      ORDER BY 1
      """;

  @TempDir Path folder;

  private TestLedger ledger;
  private LedgerWriter writer;
  private Written written;

  @BeforeEach
  void emptyLedger() {
    ledger = TestLedger.in(folder);
    written = Written.NOTHING;
    writer = ledger.writer(more -> written = written.plus(more));
  }

  private void restart() {
    writer = ledger.writer(more -> written = written.plus(more));
  }

  private void write(RecordResult... results) {
    ledger.write(writer, results);
  }

  private List<String> documents() {
    return ledger.strings("SELECT source_file FROM document ORDER BY source_file");
  }

  @Test
  void isDoneWithTheLastOutstandingRecord() {
    SourceRow a = ledger.source("a.zip");
    write(record(a, 0, false, "d0"));
    write(record(a, 2, true, "d2"));
    assertThat(ledger.now("a.zip").state()).isEqualTo(SourceState.READING);
    assertThat(ledger.now("a.zip").recordsDone()).isEqualTo(1);

    write(record(a, 1, false, "d1"));

    assertThat(ledger.now("a.zip").state()).isEqualTo(SourceState.DONE);
    assertThat(written).isEqualTo(new Written(1, 0, 3, 0));
  }

  @Test
  void isRejectedWhereNoRecordGaveAnArticle() {
    SourceRow a = ledger.source("a.zip");
    write(refused(a, 0, false), refused(a, 1, false), skipped(a, 2, true));

    assertThat(ledger.now("a.zip").state()).isEqualTo(SourceState.REJECTED);
    assertThat(ledger.now("a.zip").limits()).isEqualTo("l");
    assertThat(written).isEqualTo(new Written(1, 1, 0, 2));
  }

  @Test
  void isDoneWhereSomeRecordsGaveAnArticle() {
    SourceRow a = ledger.source("a.zip");
    write(refused(a, 0, false), record(a, 1, true, "d1"));
    SourceRow b = ledger.source("b.zip");
    write(record(b, 0, false, "d1"), refused(b, 1, true));

    assertThat(ledger.now("a.zip").state()).isEqualTo(SourceState.DONE);
    assertThat(ledger.now("b.zip").state()).as("a duplicate alone").isEqualTo(SourceState.DONE);
  }

  @Test
  void rejectsNoFileForRecordsThatAreNoArticles() {
    SourceRow a = ledger.source("a.warc");
    write(skipped(a, 0, true));
    SourceRow b = ledger.source("b.warc");
    write(new RecordResult(b, 0, true, new RecordResult.Outcome.Nothing()));

    assertThat(ledger.now("a.warc").state()).isEqualTo(SourceState.DONE);
    assertThat(ledger.now("a.warc").limits()).isEmpty();
    assertThat(ledger.now("b.warc").state()).isEqualTo(SourceState.DONE);
    assertThat(ledger.strings("SELECT reason FROM problem")).containsExactly("holds 3 images");
  }

  @Test
  void knowsAfterARestartWhatTheEarlierRecordsGave() {
    SourceRow a = ledger.source("a.zip");
    write(record(a, 0, false, "d0"), refused(a, 1, false));
    restart();

    write(refused(ledger.now("a.zip"), 2, true));

    assertThat(ledger.now("a.zip").state()).isEqualTo(SourceState.DONE);
    assertThat(documents()).containsExactly("a.zip#0");
  }

  @Test
  void leavesOneOfARecordWrittenTwice() {
    SourceRow a = ledger.source("a.zip");
    write(record(a, 1, false, "d1"), refused(a, 2, false));
    restart();

    write(record(ledger.now("a.zip"), 0, false, "d0"), record(ledger.now("a.zip"), 1, false, "d1"));
    write(refused(ledger.now("a.zip"), 2, true));

    assertThat(documents()).containsExactly("a.zip#0", "a.zip#1");
    assertThat(ledger.strings("SELECT record FROM problem")).containsExactly("record 2");
  }

  @Test
  void removesTheFormerRecordsOfAChangedFileWithItsFirst() {
    SourceRow a = ledger.source("a.zip");
    write(record(a, 0, false, "d0"), record(a, 1, false, "d1"), refused(a, 2, true));
    ledger.sources().update(List.of(ledger.now("a.zip").asPending()));
    restart();
    assertThat(documents()).hasSize(2);

    write(record(ledger.now("a.zip"), 0, true, "new"));

    assertThat(ledger.strings("SELECT document_id FROM document")).containsExactly("new");
    assertThat(ledger.strings("SELECT record FROM problem")).isEmpty();
  }

  @Test
  void forgetsWhatWasRolledBack() {
    SourceRow a = ledger.source("a.zip");
    ledger.writeAndFail(writer, record(a, 0, false, "d0"));

    write(record(a, 1, true, "d1"));

    assertThat(ledger.now("a.zip").state()).isEqualTo(SourceState.READING);
    assertThat(ledger.now("a.zip").recordsDone()).isZero();
    assertThat(written.articles()).isEqualTo(1);
  }

  @Test
  void letsTheFirstOfSeveralRecordsWithTheSameBytesStandForAll() {
    SourceRow b = ledger.source("b.zip");
    write(record(b, 10, false, "d1"));
    write(record(b, 9, false, "d1"), record(b, 11, true, "d1"));
    assertThat(documents()).containsExactly("b.zip#9");

    write(record(ledger.source("a.zip"), 7, true, "d1"));
    write(record(ledger.source("c.zip"), 2, true, "d1"));

    assertThat(documents()).containsExactly("a.zip#7");
    assertThat(ledger.strings("SELECT source_file FROM duplicate ORDER BY source_file"))
        .containsExactly("b.zip#10", "b.zip#11", "b.zip#9", "c.zip#2");
    assertThat(ledger.strings("SELECT copies FROM article_row")).containsExactly("4");
  }

  @Test
  void letsNoFileThatIsToBeReadAgainStandForAnother() {
    write(record(ledger.source("a.zip"), 0, true, "d1"));
    ledger.sources().update(List.of(ledger.now("a.zip").asPending()));

    write(record(ledger.source("b.zip"), 0, true, "d1"));

    assertThat(documents()).containsExactly("b.zip#0");
    assertThat(ledger.strings("SELECT source_file FROM duplicate")).isEmpty();
  }

  @Test
  void reopensTheFileWhoseRecordIsNowTheFirst() {
    for (String name : List.of("a.zip", "b.zip", "c.zip", "d.zip")) {
      SourceRow source = ledger.source(name);
      write(record(source, 0, false, name), record(source, 1, true, "shared"));
    }
    assertThat(ledger.sources().reopenFirstDuplicates()).isZero();

    ledger.sources().delete(List.of(ledger.now("a.zip")));

    assertThat(ledger.sources().reopenFirstDuplicates()).isEqualTo(1);
    assertThat(ledger.sources().toRead()).containsExactly(ledger.now("b.zip").id());
    SourceRow b = ledger.now("b.zip");
    restart();
    write(record(b, 0, false, "b.zip"), record(b, 1, true, "shared"));
    assertThat(documents()).containsExactly("b.zip#0", "b.zip#1", "c.zip#0", "d.zip#0");
    assertThat(ledger.sources().reopenFirstDuplicates()).isZero();
  }

  @Test
  void reopensTheFirstThoughALaterFileStandsForTheArticle() {
    SourceRow a = ledger.source("a.zip");
    write(record(a, 0, true, "shared"));
    write(record(ledger.source("b.zip"), 0, true, "shared"));
    ledger.sources().update(List.of(ledger.now("a.zip").asPending()));
    restart();
    write(record(ledger.source("c.zip"), 0, true, "shared"));
    write(record(ledger.now("a.zip"), 0, true, "other"));
    assertThat(documents()).containsExactly("a.zip#0", "c.zip#0");

    assertThat(ledger.sources().reopenFirstDuplicates()).isEqualTo(1);
    assertThat(ledger.now("b.zip").state()).isEqualTo(SourceState.PENDING);
  }

  private static List<RecordResult> mixture(TestLedger ledger) {
    List<RecordResult> results = new ArrayList<>();
    for (int file = 0; file < 4; file++) {
      SourceRow source = ledger.source(file + ".zip");
      for (int record = 0; record < 40; record++) {
        boolean isLast = record == 39;
        results.add(
            file == 2 || record % 7 == file
                ? refused(source, record, isLast)
                : record(source, record, isLast, "d" + record * (file + 1) % 50));
      }
    }
    return results;
  }

  private static void writeByThreads(TestLedger ledger, List<RecordResult> results, int threads)
      throws Exception {
    LedgerWriter writer = ledger.writer(written -> {});
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<?>> writes = new ArrayList<>();
    for (int i = 0; i < results.size(); i += 4) {
      RecordResult[] chunk = results.subList(i, i + 4).toArray(RecordResult[]::new);
      writes.add(workers.submit(() -> ledger.write(writer, chunk)));
    }
    for (Future<?> write : writes) {
      write.get();
    }
    workers.shutdown();
  }

  @Test
  void makesTheSameTablesWhateverTheThreadsAndTheirOrder() throws Exception {
    writeByThreads(ledger, mixture(ledger), 1);
    List<String> expected = ledger.strings(TABLES);
    assertThat(expected).contains("source 2.zip REJECTED l").hasSizeGreaterThan(160);

    for (int seed = 0; seed < 4; seed++) {
      TestLedger other = TestLedger.in(folder.resolve("other" + seed));
      List<RecordResult> results = mixture(other);
      Collections.shuffle(results, new Random(seed));
      writeByThreads(other, results, 4);

      assertThat(other.strings(TABLES)).as("seed " + seed).isEqualTo(expected);
    }
  }
}
