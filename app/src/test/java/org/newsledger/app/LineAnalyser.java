package org.newsledger.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.newsledger.app.job.Analyser;
import org.newsledger.processor.Analysis;
import org.newsledger.processor.Article;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Evidence;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Quantity;
import org.newsledger.reader.SourceDocument;

/**
 * Takes each line for an attack by the line's words, south of the equator: quick, so that the job
 * can be tried often. A text that says "fault" makes it fail.
 */
final class LineAnalyser implements Analyser {

  private final long delayMillis;

  LineAnalyser(long delayMillis) {
    this.delayMillis = delayMillis;
  }

  @Override
  public Analysis process(SourceDocument document) {
    pause();
    if (document.content().contains("fault")) {
      throw new IllegalStateException("the text says so");
    }
    String text = document.content();
    List<Fact> facts = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        facts.add(fact(document.documentId(), facts.size(), line, start));
      }
      start += line.length() + 1;
    }
    return new Analysis(article(document, text), List.of(), List.of(), List.of(), facts);
  }

  private void pause() {
    try {
      Thread.sleep(delayMillis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Article article(SourceDocument document, String text) {
    return new Article(
        document,
        FoundMetadata.of(document.metadata(), "given"),
        "en",
        List.of(
            new Segment(SegmentLabel.BODY, "all", "en", text),
            new Segment(SegmentLabel.BOILERPLATE, "none", "en", "")),
        text,
        List.of(new Block(SegmentLabel.BODY, 0, text.length())));
  }

  private static Fact fact(String documentId, int index, String line, int start) {
    Place place =
        new Place(
            "Nowhere", Place.Precision.PLACE, Optional.of("TZ"), Optional.empty(), -3.5, 35.25);
    Quantity quantity = new Quantity(OptionalLong.of(3), OptionalLong.empty(), true);
    return new Fact(
        documentId.substring(0, 12) + String.format("%04x", index),
        "en",
        FactKind.EVENT,
        new Act("ASSAULT", "", "attacked", Optional.of(Fact.Effect.KILLED)),
        new Participant(line, "", ""),
        Participant.NONE,
        Optional.of(new Count(quantity, "people")),
        "",
        Optional.of(new Where("Nowhere", Optional.of(place))),
        Optional.empty(),
        Status.OCCURRED,
        Attribution.NONE,
        Optional.empty(),
        new Evidence(line, index, start, start + line.length(), SegmentLabel.BODY),
        0.7);
  }
}
