package org.newsledger.processor.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.ExtractionWords.DeedTime;
import org.newsledger.processor.language.TemporalExpression;
import org.newsledger.processor.language.TemporalExpression.Precision;

/** Days that are counted from a violent act: "two days after the bombing", "the night of it". */
final class DeedDays {

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DW])");

  private final Map<String, Set<LocalDate>> ofNouns = new HashMap<>();
  private final Set<LocalDate> all = new HashSet<>();

  DeedDays(List<SentenceContext> contexts) {
    for (SentenceContext context : contexts) {
      context.findings().times().stream()
          .filter(t -> t.precision() == Precision.DAY)
          .forEach(t -> t.firstDay().ifPresent(day -> note(context, t, day)));
    }
  }

  private void note(SentenceContext context, TemporalExpression time, LocalDate day) {
    SentenceGraph graph = context.graph();
    for (int i = 0; i < graph.size(); i++) {
      if (context.timeAt(i).filter(time::equals).isPresent()) {
        int host = host(context, i);
        if (isDeed(context, host)) {
          all.add(day);
          ofNouns.computeIfAbsent(graph.lemma(host), k -> new HashSet<>()).add(day);
        }
      }
    }
  }

  /** The day of the act, if its sentence counts it from another that the article dates. */
  Optional<TemporalExpression> when(EventCandidate candidate) {
    SentenceContext context = candidate.context();
    return IntStream.range(1, context.graph().size())
        .filter(noun -> isToldOf(candidate, noun))
        .boxed()
        .flatMap(noun -> day(context, noun).stream())
        .findFirst();
  }

  /** Whether the noun is a known deed on the candidate's own clause. */
  private static boolean isToldOf(EventCandidate candidate, int noun) {
    SentenceContext context = candidate.context();
    SentenceGraph graph = context.graph();
    boolean known =
        noun != candidate.head()
            && context.isEventNoun(noun)
            && isDeed(context, noun)
            && graph.children(noun, "det").stream()
                .anyMatch(d -> context.words().isDefinite(graph.lemma(d)));
    int host = known ? graph.head(noun).map(h -> hostOrSelf(context, h)).orElse(-1) : -1;
    return host >= 0 && (host == candidate.head() || host == candidate.clause());
  }

  private Optional<TemporalExpression> day(SentenceContext context, int noun) {
    int preposition = prepositionBefore(context.graph(), noun);
    if (preposition < 1) {
      return Optional.empty();
    }
    int before = preposition - 1;
    Optional<DeedTime> kind = context.words().deedTime(context.graph().token(preposition).text());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return days(context, before, kind.get())
        .flatMap(n -> dayOf(context.graph().lemma(noun)).map(day -> day.plusDays(n)))
        .map(day -> expression(context, before, noun, day));
  }

  /** The "after" of "after the bombing", wherever the parser hangs it; -1 for none. */
  private static int prepositionBefore(SentenceGraph graph, int noun) {
    int at = noun - 1;
    while (at >= 0 && !graph.tag(at).equals("IN") && !graph.token(at).isVerb()) {
      at--;
    }
    return at >= 0 && graph.tag(at).equals("IN") ? at : -1;
  }

  /** How many days lie between the deed and what a time word before the preposition tells of. */
  private static Optional<Integer> days(SentenceContext context, int word, DeedTime kind) {
    boolean day =
        context
            .words()
            .deedTime(context.graph().lemma(word))
            .filter(DeedTime.DAY::equals)
            .isPresent();
    if (kind == DeedTime.OF) {
      return day ? Optional.of(0) : Optional.empty();
    }
    int sign = kind == DeedTime.AFTER ? 1 : -1;
    return context
        .timeAt(word)
        .map(t -> LENGTH.matcher(t.value()))
        .filter(Matcher::matches)
        .map(m -> Integer.parseInt(m.group(1)) * (m.group(2).equals("W") ? 7 : 1))
        .or(() -> day ? Optional.of(1) : Optional.empty())
        .map(n -> sign * n);
  }

  /** The day of the deed that goes by this noun, else of the only one that is dated. */
  private Optional<LocalDate> dayOf(String noun) {
    Set<LocalDate> own = ofNouns.getOrDefault(noun, Set.of());
    return (own.isEmpty() ? all : own).size() == 1
        ? (own.isEmpty() ? all : own).stream().findFirst()
        : Optional.empty();
  }

  private static TemporalExpression expression(
      SentenceContext context, int word, int noun, LocalDate day) {
    SentenceGraph graph = context.graph();
    int first = word;
    while (first > 0 && context.timeAt(first - 1).isPresent()) {
      first--;
    }
    return new TemporalExpression(
        graph.text(first, noun),
        graph.token(first).start(),
        graph.token(noun).end(),
        day.toString(),
        Optional.of(day),
        Optional.of(day),
        Precision.DAY);
  }

  private static int host(SentenceContext context, int time) {
    return context.graph().head(time).map(h -> hostOrSelf(context, h)).orElse(time);
  }

  /** The verb or noun of an act that a phrase belongs to. */
  private static int hostOrSelf(SentenceContext context, int word) {
    SentenceGraph graph = context.graph();
    int current = word;
    while (!graph.token(current).isVerb() && !isDeed(context, current)) {
      Optional<Integer> above = graph.head(current);
      if (above.isEmpty()) {
        return current;
      }
      current = above.get();
    }
    return current;
  }

  private static boolean isDeed(SentenceContext context, int word) {
    Pos pos = context.graph().token(word).isVerb() ? Pos.V : Pos.N;
    return context.words().triggers().entries(context.graph().lemma(word), pos).stream()
        .anyMatch(e -> e.type().equals("ASSAULT"));
  }
}
