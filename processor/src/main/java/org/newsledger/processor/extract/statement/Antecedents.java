package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.syntax.Token;

/**
 * For speakers that are pronouns, whom they most likely stand for: the nearest subject before the
 * pronoun that is a person, for "it" an organisation or document; the last speaker counts as one.
 */
final class Antecedents {

  private static final int MAX_SENTENCES = 4;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final ReportingLexicon lexicon;
  private final List<Phrases> phrases;
  private final List<Quotation> quotations;

  Antecedents(ReportingLexicon lexicon, List<Phrases> phrases, List<Quotation> quotations) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.quotations = List.copyOf(quotations);
  }

  /** The statements, with an antecedent for each pronoun among their speakers. */
  List<Statement> resolve(List<Statement> statements) {
    List<Statement> resolved = new ArrayList<>();
    for (Statement statement : statements) {
      resolved.add(
          statement
              .speaker()
              .filter(this::isPronoun)
              .flatMap(s -> antecedent(statement, s, resolved))
              .map(a -> with(statement, a))
              .orElse(statement));
    }
    return List.copyOf(resolved);
  }

  private boolean isPronoun(Mention mention) {
    return token(mention).tag().equals("PRP");
  }

  private Token token(Mention mention) {
    return phrases.get(mention.sentence()).token(mention.head());
  }

  private Optional<Mention> antecedent(
      Statement statement, Mention pronoun, List<Statement> former) {
    Optional<Wanted> wanted = lexicon.pronoun(token(pronoun).lemma());
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int last = Math.max(0, pronoun.sentence() - MAX_SENTENCES);
    for (int s = pronoun.sentence(); s >= last; s--) {
      Phrases sentence = phrases.get(s);
      int from = s == pronoun.sentence() ? pronoun.head() - 1 : sentence.size() - 1;
      for (int i = from; i >= 0; i--) {
        int offset = sentence.token(i).start();
        if (!isQuoted(offset) && !statement.covers(offset)) {
          Optional<Mention> found = candidate(sentence, i, wanted.get(), former);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return lastSpeaker(former, wanted.get());
  }

  private boolean isQuoted(int offset) {
    return quotations.stream()
        .anyMatch(q -> q.outer().start() <= offset && offset < q.outer().end());
  }

  /** A former speaker or a subject that the pronoun can stand for. */
  private static Optional<Mention> candidate(
      Phrases sentence, int index, Wanted wanted, List<Statement> former) {
    boolean spoke =
        former.stream()
            .flatMap(s -> s.speaker().stream())
            .anyMatch(m -> m.sentence() == sentence.sentence().index() && m.head() == index);
    boolean subject = SUBJECTS.contains(sentence.relation(index));
    return (spoke || subject) && wanted.fits(sentence, index, spoke)
        ? Optional.of(sentence.mention(index))
        : Optional.empty();
  }

  private Optional<Mention> lastSpeaker(List<Statement> former, Wanted wanted) {
    for (int i = former.size() - 1; i >= 0; i--) {
      Optional<Mention> speaker = former.get(i).antecedent().or(former.get(i)::speaker);
      if (speaker.filter(m -> wanted.fits(phrases.get(m.sentence()), m.head(), true)).isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private static Statement with(Statement statement, Mention antecedent) {
    return new Statement(
        statement.cue(),
        statement.speaker(),
        statement.content(),
        statement.quoteType(),
        statement.quote(),
        statement.audience(),
        statement.via(),
        statement.continuation(),
        Optional.of(antecedent));
  }
}
