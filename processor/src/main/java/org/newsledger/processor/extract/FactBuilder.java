package org.newsledger.processor.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Evidence;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Quotation;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.language.TemporalExpression;

/** Collects the parts of a fact; what is not set stays absent. */
final class FactBuilder {

  private static final int ID_BYTES = 8;

  /** Until {@link Confidence} has seen the whole fact. */
  private static final double UNRATED = 0;

  private final FactKind kind;
  private final Evidence evidence;
  private Act act = new Act("", "", "", Optional.empty());
  private Participant actor = Participant.NONE;
  private Participant target = Participant.NONE;
  private Optional<Count> count = Optional.empty();
  private String means = "";
  private Optional<Where> where = Optional.empty();
  private Optional<TemporalExpression> when = Optional.empty();
  private Status status = Status.OCCURRED;
  private Attribution attribution = Attribution.NONE;
  private Optional<Quotation> quotation = Optional.empty();

  FactBuilder(FactKind kind, Evidence evidence) {
    this.kind = kind;
    this.evidence = evidence;
  }

  FactBuilder act(Act value) {
    act = value;
    return this;
  }

  FactBuilder actor(Participant value) {
    actor = value;
    return this;
  }

  FactBuilder target(Participant value) {
    target = value;
    return this;
  }

  FactBuilder count(Optional<Count> value) {
    count = value;
    return this;
  }

  FactBuilder means(String value) {
    means = value;
    return this;
  }

  FactBuilder where(Optional<Where> value) {
    where = value;
    return this;
  }

  FactBuilder when(Optional<TemporalExpression> value) {
    when = value;
    return this;
  }

  FactBuilder status(Status value) {
    status = value;
    return this;
  }

  FactBuilder attribution(Attribution value) {
    attribution = value;
    return this;
  }

  FactBuilder quotation(Optional<Quotation> value) {
    quotation = value;
    return this;
  }

  /**
   * The fact, its id made of document, sentence and what the fact says.
   *
   * @param triggerStart where the trigger stands in the text; two like acts of one sentence differ
   */
  Fact build(String documentId, String language, int triggerStart) {
    String content =
        String.join(
            "\u001f",
            List.of(
                documentId,
                Integer.toString(evidence.sentenceIndex()),
                Integer.toString(triggerStart),
                kind.name(),
                act.toString(),
                actor.name(),
                target.name(),
                count.map(Count::toString).orElse(""),
                quotation.map(Quotation::text).orElse("")));
    return new Fact(
        hash(content),
        language,
        kind,
        act,
        actor,
        target,
        count,
        means,
        where,
        when,
        status,
        attribution,
        quotation,
        evidence,
        UNRATED);
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
