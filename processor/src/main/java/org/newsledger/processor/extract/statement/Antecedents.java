package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.syntax.Token;

/**
 * For speakers that are pronouns, whom they most likely stand for: the nearest subject before the
 * pronoun that is a person, for "it" an organisation or document; the last speaker counts as one,
 * and so does a person named as an object in a sentence without such a subject.
 */
final class Antecedents {

  private static final int MAX_SENTENCES = 4;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  /** What the parser also makes of an apposition without commas is an unknown dependency. */
  private static final Set<String> BESIDE = Set.of("appos", "dep");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");

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
      List<Integer> open = open(statement, pronoun, s);
      Optional<Mention> found = candidate(phrases.get(s), open, wanted.get(), former);
      if (found.isPresent()) {
        return found;
      }
    }
    return lastSpeaker(former, wanted.get());
  }

  /** The tokens of a sentence before the pronoun that are not quoted, the last first. */
  private List<Integer> open(Statement statement, Mention pronoun, int sentence) {
    Phrases words = phrases.get(sentence);
    List<Integer> open = new ArrayList<>();
    int from = sentence == pronoun.sentence() ? pronoun.head() - 1 : words.size() - 1;
    for (int i = from; i >= 0; i--) {
      int offset = words.token(i).start();
      if (!isQuoted(offset) && !statement.covers(offset)) {
        open.add(i);
      }
    }
    return open;
  }

  private boolean isQuoted(int offset) {
    return quotations.stream()
        .anyMatch(q -> q.outer().start() <= offset && offset < q.outer().end());
  }

  /** A former speaker or a subject; where there is none, one to whom something is done. */
  private static Optional<Mention> candidate(
      Phrases sentence, List<Integer> open, Wanted wanted, List<Statement> former) {
    Optional<Integer> acting =
        open.stream().filter(i -> isActing(sentence, i, wanted, former)).findFirst();
    return acting
        .or(() -> open.stream().filter(i -> isAffected(sentence, i, wanted)).findFirst())
        .map(sentence::mention);
  }

  private static boolean isActing(
      Phrases sentence, int index, Wanted wanted, List<Statement> former) {
    boolean spoke =
        former.stream()
            .flatMap(s -> s.speaker().stream())
            .anyMatch(m -> m.sentence() == sentence.sentence().index() && m.head() == index);
    boolean subject = SUBJECTS.contains(role(sentence, index));
    return (spoke || subject) && wanted.fits(sentence, index, spoke);
  }

  /** "The journalist Pedro Gomez": a name beside a noun stands in the noun's place. */
  private static String role(Phrases sentence, int index) {
    String relation = sentence.relation(index);
    int head = sentence.head(index);
    return BESIDE.contains(relation) && head >= 0 ? sentence.relation(head) : relation;
  }

  /** A person by name: what is done to things tells little of who will speak. */
  private static boolean isAffected(Phrases sentence, int index, Wanted wanted) {
    return wanted == Wanted.PERSON
        && OBJECTS.contains(role(sentence, index))
        && wanted.fits(sentence, index, false);
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
