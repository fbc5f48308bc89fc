package org.newsledger.processor.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsledger.processor.Fact.Attribution;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.ActorType;
import org.newsledger.processor.language.name.NameMention;

/** Whose word an act is: the innermost statement whose words hold it. */
final class Attributions {

  private static final int MAX_STEPS = 6;

  private final List<Statement> statements;
  private final Map<Integer, SentenceContext> contexts = new TreeMap<>();
  private final Referents referents;

  Attributions(List<Statement> statements, List<SentenceContext> contexts, Referents referents) {
    this.statements = List.copyOf(statements);
    this.referents = referents;
    contexts.forEach(c -> this.contexts.put(c.index(), c));
  }

  /** The source of what stands at a token. */
  Attribution of(SentenceContext context, int token) {
    int offset = context.graph().token(token).start();
    return statements.stream()
        .filter(s -> s.covers(offset))
        .min(Comparator.comparingInt(s -> s.end() - s.start()))
        .or(() -> LooseAttribution.find(statements, context, token))
        .map(s -> new Attribution(speaker(s).name(), via(s)))
        .or(() -> accuser(context, token).map(a -> new Attribution(a.name(), "")))
        .orElse(Attribution.NONE);
  }

  /** "The army accused the rebels of shelling the town": whose word the shelling is. */
  private Optional<Participant> accuser(SentenceContext context, int token) {
    SentenceGraph graph = context.graph();
    int current = token;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Integer> head = graph.head(current);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      boolean charge =
          graph.is(current, "advcl", "obl", "xcomp", "ccomp")
              || (current != token && graph.is(current, "obj"));
      if (charge && alleges(context, head.get())) {
        List<Integer> subjects = context.predicates().subjects(head.get());
        return Optional.of(referents.participant(context, subjects)).filter(p -> !p.isEmpty());
      }
      current = head.get();
    }
    return Optional.empty();
  }

  private static boolean alleges(SentenceContext context, int verb) {
    return context.graph().token(verb).isVerb()
        && context.words().triggers().entries(context.graph().lemma(verb), Pos.V).stream()
            .anyMatch(e -> e.mode().equals("allege"));
  }

  /** Who speaks the words around a token, where that is told by more than another "I". */
  Optional<Participant> speakerAround(SentenceContext context, int token) {
    int offset = context.graph().token(token).start();
    return statements.stream()
        .filter(s -> s.covers(offset))
        .min(Comparator.comparingInt(s -> s.end() - s.start()))
        .filter(s -> s.speaker().filter(m -> !isFirstPerson(m)).isPresent())
        .map(this::speaker)
        .filter(p -> !p.isEmpty());
  }

  /** For whom somebody speaks: "we" of an army's spokesman are the army. */
  Participant body(Participant speaker) {
    return contexts.values().stream()
        .flatMap(c -> c.findings().names().stream().filter(n -> isBody(c, n, speaker.role())))
        .map(Referents::of)
        .max(Comparator.comparingInt(p -> p.name().length()))
        .orElse(speaker);
  }

  private static boolean isBody(SentenceContext context, NameMention name, String role) {
    boolean known = name.id().isPresent() || name.kind().isPresent();
    return name.type() == NamedEntity.Type.ORGANIZATION
        && (known || name.lastToken() > name.firstToken())
        && name.kind().filter(k -> k == ActorType.MEDIA).isEmpty()
        && role.contains(context.graph().text(name.firstToken(), name.lastToken()));
  }

  private boolean isFirstPerson(Mention mention) {
    SentenceContext context = contexts.get(mention.sentence());
    return context != null
        && context
            .pronounAt(context.phrases().contentHead(mention.head()))
            .map(Anaphor::antecedent)
            .filter(a -> a == Antecedent.SPEAKER || a == Antecedent.SPEAKERS)
            .isPresent();
  }

  /** Who speaks in a statement. */
  Participant speaker(Statement statement) {
    Optional<Mention> speaker = statement.speaker();
    return statement
        .antecedent()
        .filter(m -> speaker.filter(s -> suits(m, s)).isPresent())
        .or(() -> speaker)
        .map(this::participant)
        .orElse(Participant.NONE);
  }

  /** Whether a mention agrees with the pronoun that is said to stand for it. */
  private boolean suits(Mention meant, Mention pronoun) {
    SentenceContext home = contexts.get(meant.sentence());
    SentenceContext here = contexts.get(pronoun.sentence());
    return home == null
        || here == null
        || referents.canBe(home, meant.head(), here.pronounAt(pronoun.head()));
  }

  /** The medium that carried a statement, or empty. */
  String via(Statement statement) {
    return statement.via().map(this::participant).map(Participant::name).orElse("");
  }

  /** The party that a mention names. */
  Participant participant(Mention mention) {
    SentenceContext context = contexts.get(mention.sentence());
    if (context == null) {
      return Participant.NONE;
    }
    List<Integer> heads =
        context.phrases().coordinated(mention.head()).stream()
            .filter(h -> mention.first() <= h && h <= mention.last())
            .toList();
    return heads.size() == 1 && joins(context.graph(), mention)
        ? asWritten(context.graph(), mention)
        : referents.participant(context, heads);
  }

  /** "Aid agencies and rights groups", "hospital and army sources": told together. */
  private static boolean joins(SentenceGraph graph, Mention mention) {
    boolean plain =
        IntStream.rangeClosed(mention.first(), mention.last())
            .noneMatch(i -> graph.tag(i).equals("IN") || graph.token(i).isVerb());
    return plain
        && graph.token(mention.last()).isNoun()
        && IntStream.range(mention.first() + 1, mention.last())
            .filter(i -> graph.tag(i).equals("CC"))
            .anyMatch(i -> isUnnamed(graph, i) && isUnnamed(graph, i - 1));
  }

  private static boolean isUnnamed(SentenceGraph graph, int token) {
    return graph.token(token).entity().equals("O");
  }

  private static Participant asWritten(SentenceGraph graph, Mention mention) {
    int first = mention.first();
    while (first < mention.last() && graph.tag(first).matches("DT|CD|PRP\\$|RB")) {
      first++;
    }
    return new Participant(graph.text(first, mention.last()), "", "");
  }
}
