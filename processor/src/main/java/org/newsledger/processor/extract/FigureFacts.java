package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.Article;
import org.newsledger.processor.Fact;
import org.newsledger.processor.Fact.Act;
import org.newsledger.processor.Fact.Count;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.FactKind;
import org.newsledger.processor.extract.ExtractionWords.Modality;
import org.newsledger.processor.extract.FigureFinder.Figure;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.number.QuantityMention.Kind;

/** Figures to facts. */
final class FigureFacts {

  private final Article article;
  private final Referents referents;
  private final Attributions attributions;
  private final EventPlaces places;

  FigureFacts(Article article, Referents referents, Attributions attributions, EventPlaces places) {
    this.places = places;
    this.article = article;
    this.referents = referents;
    this.attributions = attributions;
  }

  Fact fact(Figure figure) {
    SentenceContext context = figure.context();
    int head = figure.head();
    EventCandidate state = EventCandidate.ofCue(context, predicateAbove(context.graph(), head));
    int start = figure.quantity().start();
    return new FactBuilder(FactKind.FIGURE, EventFacts.evidence(article, context))
        .act(new Act("", "", context.graph().token(head).text(), Optional.empty()))
        .actor(actor(figure))
        .count(Optional.of(new Count(figure.quantity().quantity(), unit(figure))))
        .where(
            figure.quantity().kind() == Kind.MONEY
                ? places.inSentence(state)
                : places.ofPeople(state))
        .when(EventTimes.when(state))
        .status(status(figure, state))
        .attribution(attributions.of(context, head))
        .build(article.source().documentId(), article.language(), start);
  }

  private static Status status(Figure figure, EventCandidate state) {
    Status told = StatusReader.of(state);
    boolean real = told == Status.OCCURRED || told == Status.ONGOING;
    return real && isDoubtful(figure) ? Status.POSSIBLE : told;
  }

  /** "possibly 500 men", "500 men suspected to be rebels": how many or who they are is unsure. */
  private static boolean isDoubtful(Figure figure) {
    SentenceContext context = figure.context();
    SentenceGraph graph = context.graph();
    int before = Math.max(0, figure.quantity().firstToken() - 1);
    int behind = figure.head() + 1;
    return IntStream.range(before, figure.quantity().anchor())
            .anyMatch(word -> isPossible(context, Modality.ADVERB, word))
        || (behind < graph.size()
            && graph.tag(behind).equals("VBN")
            && isPossible(context, Modality.GOVERN_PASSIVE, behind));
  }

  private static boolean isPossible(SentenceContext context, Modality kind, int word) {
    return context
        .words()
        .modality(kind, context.graph().lemma(word))
        .filter(s -> s == Status.POSSIBLE)
        .isPresent();
  }

  /** Who or what is counted; of money, whose it is. */
  private Participant actor(Figure figure) {
    SentenceContext context = figure.context();
    int head = figure.head();
    return figure.quantity().kind() == Kind.MONEY
        ? referents.participant(context, MoneyOwner.of(context, head))
        : counted(figure, referents.participant(context, head));
  }

  /** "A record 13 million voters" are voters. */
  private static Participant counted(Figure figure, Participant party) {
    QuantityMention number = figure.quantity();
    String digits = figure.context().graph().text(number.firstToken(), number.lastToken());
    int behind = party.name().indexOf(digits) + digits.length();
    String name = party.name().contains(digits) ? party.name().substring(behind).strip() : "";
    return name.isEmpty() ? party : new Participant(name, party.id(), party.role());
  }

  /** What is counted, in the text's words; of money the currency, of shares the sign. */
  private String unit(Figure figure) {
    SentenceContext context = figure.context();
    int head = figure.head();
    return switch (figure.quantity().kind()) {
      case MONEY, PERCENT -> figure.quantity().unit().orElse("");
      default -> {
        String words = context.phrases().text(head);
        boolean bare = context.isBareNumber(head);
        yield counted(figure, bare ? actor(figure) : new Participant(words, "", "")).name();
      }
    };
  }

  private static int predicateAbove(SentenceGraph graph, int noun) {
    int current = noun;
    List<String> nominal = List.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos");
    while (nominal.contains(graph.relation(current)) && graph.head(current).isPresent()) {
      current = graph.head(current).orElseThrow();
      if (graph.token(current).isVerb()) {
        return supposed(graph, noun, current);
      }
    }
    return current;
  }

  /** "500 are believed to live there": what is said of them stands below the belief. */
  private static int supposed(SentenceGraph graph, int noun, int verb) {
    return graph.is(noun, "nsubj:pass")
        ? graph.children(verb, "xcomp").stream().findFirst().orElse(verb)
        : verb;
  }
}
