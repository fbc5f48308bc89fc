package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Evidence;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.Fact.Where;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.extract.RecentAttackers.Scene;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.syntax.Sentence;

/** Candidates to facts: who, whom, how many, where, when, on whose word. */
final class EventFacts {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Article article;
  private final Referents referents;
  private final Attributions attributions;
  private final MeansReader meansReader;
  private final EventPlaces places;
  private final DeedDays days;
  private final RecentAttackers attackers = new RecentAttackers();

  EventFacts(
      Article article,
      Referents referents,
      Attributions attributions,
      MeansReader meansReader,
      EventPlaces places,
      DeedDays days) {
    this.article = article;
    this.referents = referents;
    this.attributions = attributions;
    this.meansReader = meansReader;
    this.places = places;
    this.days = days;
  }

  Fact fact(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    Act act = act(candidate);
    Participant target = referents.participant(context, candidate.targets());
    Optional<Where> where = places.where(candidate);
    Status status = status(candidate);
    Participant actor = actor(candidate, act, target, where);
    return new FactBuilder(FactKind.EVENT, evidence(article, context))
        .act(act)
        .actor(actor)
        .target(target)
        .count(count(candidate))
        .means(means(candidate))
        .where(where)
        .when(when(candidate).filter(w -> status != Status.OCCURRED || !isToCome(w)))
        .status(status)
        .attribution(attributions.of(context, candidate.head()))
        .build(article.source().documentId(), article.language(), start(candidate));
  }

  private Optional<TemporalExpression> when(EventCandidate candidate) {
    return EventTimes.when(candidate).or(() -> days.when(candidate));
  }

  /** What belongs to a day to come is planned: "is sending tanks next month", "Friday's visit". */
  private Status status(EventCandidate candidate) {
    Status status = StatusReader.of(candidate);
    boolean open = status == Status.ONGOING || (status == Status.OCCURRED && candidate.isNominal());
    return open && when(candidate).filter(this::isToCome).isPresent() ? Status.PLANNED : status;
  }

  /** After the article: "invited them to talks on Friday" has another day than the invitation. */
  private boolean isToCome(TemporalExpression when) {
    return article
        .metadata()
        .publishedOn()
        .filter(published -> when.firstDay().filter(day -> day.isAfter(published)).isPresent())
        .isPresent();
  }

  /** Who acts; else whoever attacked in that way shortly before, or for harm in this sentence. */
  private Participant actor(
      EventCandidate candidate, Act act, Participant target, Optional<Where> where) {
    Participant actor = referents.participant(candidate.context(), candidate.actors());
    if (!act.type().equals("ASSAULT")) {
      return actor;
    }
    Optional<TemporalExpression> when = when(candidate);
    Scene scene =
        new Scene(
            candidate.context().index(), RecentAttackers.tellsOfADeed(candidate), when, where);
    if (actor.isEmpty()) {
      boolean borrows =
          !act.mode().isEmpty() || act.effect().isPresent() || !candidate.means().isEmpty();
      return borrows ? attackers.before(scene, act.mode(), target) : actor;
    }
    if (candidate.actors().stream().allMatch(a -> isThing(candidate, a))) {
      Participant sender = attackers.before(scene, modeOfMeans(candidate), target);
      return sender.isEmpty() ? actor : sender;
    }
    if (RecentAttackers.isAttacker(candidate)) {
      attackers.remember(scene, act.mode(), actor);
    }
    return actor;
  }

  /** A weapon or craft for want of those who use it; a suicide bomber is somebody. */
  private static boolean isThing(EventCandidate candidate, int actor) {
    return candidate.means().contains(actor)
        && !candidate.context().classes(actor).contains(NounClass.PERSON);
  }

  private static int start(EventCandidate candidate) {
    return candidate.context().graph().token(candidate.head()).start();
  }

  private Act act(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    String mode = candidate.entry().mode();
    if (mode.isEmpty() && candidate.entry().type().equals("ASSAULT")) {
      mode = modeOfMeans(candidate);
    }
    String trigger =
        candidate.words().stream()
            .map(w -> context.graph().token(w).text())
            .collect(Collectors.joining(" "));
    return new Act(candidate.entry().type(), mode, trigger, candidate.entry().effect());
  }

  private String modeOfMeans(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return candidate.means().stream()
        .flatMap(m -> meansReader.mode(context, context.phrases().contentHead(m)).stream())
        .findFirst()
        .orElse("");
  }

  /** The count of those acted upon, else of those who act, else of the weapons or blows. */
  private static Optional<Count> count(EventCandidate candidate) {
    return ofVictims(candidate)
        .or(
            () ->
                countable(candidate)
                    .flatMap(h -> Counts.of(candidate.context(), h).stream())
                    .findFirst())
        .or(() -> sum(candidate).map(q -> new Count(q.quantity(), q.unit().orElse(""))));
  }

  /** The numbers that tell how many an act concerns. */
  static Stream<QuantityMention> numbers(EventCandidate candidate) {
    return Stream.concat(
        countable(candidate).flatMap(h -> Counts.mention(candidate.context(), h).stream()),
        sum(candidate).stream());
  }

  private static Stream<Integer> countable(EventCandidate candidate) {
    return Stream.of(
            candidate.targets(),
            candidate.actors(),
            candidate.means(),
            ownHead(candidate),
            objects(candidate))
        .flatMap(List::stream);
  }

  /** The money that is given. */
  private static Optional<QuantityMention> sum(EventCandidate candidate) {
    return candidate.entry().type().equals("AID")
        ? Counts.money(candidate.context(), candidate.head())
        : Optional.empty();
  }

  private static Optional<Count> ofVictims(EventCandidate candidate) {
    return candidate.entry().effect().isPresent() && candidate.words().size() == 1
        ? Counts.before(candidate.context(), candidate.head())
        : Optional.empty();
  }

  /** "planted 50 bombs", "sold them 30 tanks": what the act was done with or to. */
  private static List<Integer> objects(EventCandidate candidate) {
    return candidate.entry().pos() == Pos.V
        ? new Arguments(candidate.context(), candidate.head())
            .fillers(Slot.OBJ).stream().filter(o -> !isListedWith(candidate, o)).toList()
        : List.of();
  }

  /** In "four clinics and a school" the number is not the school's. */
  private static boolean isListedWith(EventCandidate candidate, int item) {
    return candidate.context().phrases().coordinated(item).stream()
        .anyMatch(candidate.targets()::contains);
  }

  private static List<Integer> ownHead(EventCandidate candidate) {
    return candidate.entry().pos() == Pos.V ? List.of() : List.of(candidate.head());
  }

  private String means(EventCandidate candidate) {
    return candidate.means().stream()
        .map(m -> candidate.context().phrases().contentHead(m))
        .map(m -> candidate.context().phrases().text(m))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The sentence as evidence. */
  static Evidence evidence(Article article, SentenceContext context) {
    Sentence sentence = context.graph().sentence();
    return evidence(article, sentence, sentence.start(), sentence.end());
  }

  /** A piece of the text as evidence: a sentence, or the sentences that a quotation runs over. */
  static Evidence evidence(Article article, Sentence sentence, int start, int end) {
    String text = WHITE_SPACE.matcher(article.text().substring(start, end)).replaceAll(" ");
    return new Evidence(text, sentence.index(), start, end, sentence.segment());
  }
}
