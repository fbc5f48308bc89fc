package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.Fact.QuoteType;
import org.newsledger.processor.extract.Antecedents.Candidate;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;

/** Reads the phrases of a sentence that a pronoun or a bare noun behind them may stand for. */
final class AntecedentReader {

  private static final double SUBJECT = 1.0;
  private static final double NAME = 0.6;
  private static final double OBJECT = 0.3;

  private final Map<Integer, List<Candidate>> candidates = new HashMap<>();
  private final List<Statement> statements;

  /**
   * @param statements of the article
   */
  AntecedentReader(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  /** The phrases of a sentence, the likeliest first. */
  List<Candidate> of(SentenceContext context) {
    List<Candidate> known = candidates.get(context.index());
    if (known == null) {
      known = read(context);
      candidates.put(context.index(), known);
    }
    return known;
  }

  private List<Candidate> read(SentenceContext context) {
    List<Candidate> found = new ArrayList<>();
    SentenceGraph graph = context.graph();
    for (int i = 0; i < graph.size(); i++) {
      boolean phraseHead =
          graph.token(i).isNoun()
              && !isAudience(context, i)
              && (!graph.is(i, "compound", "flat", "appos") || namesGroup(context, i))
              && (!graph.isCompoundPart(i) || endsName(context, i));
      if (phraseHead && context.timeAt(i).isEmpty()) {
        found.add(candidate(context, i));
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::rank).reversed());
    return List.copyOf(found);
  }

  /** "A medic told the agency that it": a medium that is told something is not spoken of. */
  private static boolean isAudience(SentenceContext context, int token) {
    return context.graph().is(token, "obj", "iobj", "obl")
        && context
            .nameAt(token)
            .filter(n -> n.kind().equals(Optional.of(ActorType.MEDIA)))
            .isPresent();
  }

  /** "Nuri al-Maliki": a hyphen within a name makes no part of a compound. */
  private static boolean endsName(SentenceContext context, int token) {
    return context.nameAt(token).filter(n -> n.lastToken() == token).isPresent();
  }

  /** "The Northern Front rebel group": the group's name stands before the noun. */
  private static boolean namesGroup(SentenceContext context, int token) {
    return context.graph().is(token, "compound")
        && endsName(context, token)
        && context
            .nameAt(token)
            .filter(n -> n.kind().equals(Optional.of(ActorType.ARMED_GROUP)))
            .isPresent();
  }

  Candidate candidate(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    Optional<NameMention> name = context.nameAt(token).or(() -> apposedPerson(context, token));
    double rank = graph.is(token, "nsubj") ? SUBJECT : graph.is(token, "obj", "obl") ? OBJECT : 0;
    boolean plural = graph.tag(token).endsWith("S") || !graph.children(token, "conj").isEmpty();
    return new Candidate(
        token,
        name,
        context.classes(token),
        plural,
        name.isEmpty() && (isDefinite(graph, token) || !isIntroduced(context, token)),
        rank + (name.isPresent() ? NAME : 0) + token * -0.001,
        isQuoted(context, token));
  }

  /** "The head of the council, Ann Lee": a person by that name. */
  private static Optional<NameMention> apposedPerson(SentenceContext context, int token) {
    return context.graph().children(token, "appos").stream()
        .flatMap(a -> context.nameAt(a).stream())
        .filter(n -> n.type() == NamedEntity.Type.PERSON)
        .findFirst();
  }

  /** "A priest was seen", "they kidnapped a priest": the text goes on about the priest. */
  private static boolean isIntroduced(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    return graph.is(token, "nsubj", "nsubj:pass")
        || (graph.is(token, "obj")
            && graph.children(token, "det").stream()
                .anyMatch(d -> !context.words().isDefinite(graph.lemma(d))));
  }

  /** "The former soldier": no name, but told so that the reader knows whom. */
  private static boolean isDefinite(SentenceGraph graph, int token) {
    return graph.children(token, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"))
        && !graph.children(token, "amod", "compound", "nmod").isEmpty();
  }

  /** Whether a token stands in somebody's own words. */
  boolean isQuoted(SentenceContext context, int token) {
    int offset = context.graph().token(token).start();
    return statements.stream()
        .anyMatch(s -> s.quoteType() != QuoteType.INDIRECT && s.covers(offset));
  }
}
