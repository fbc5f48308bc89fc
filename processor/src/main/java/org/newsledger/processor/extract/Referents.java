package org.newsledger.processor.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.processor.Fact.Participant;
import org.newsledger.processor.extract.ExtractionWords.Anaphor;
import org.newsledger.processor.extract.ExtractionWords.Antecedent;
import org.newsledger.processor.extract.statement.Statement;
import org.newsledger.processor.language.NamedEntity;
import org.newsledger.processor.language.name.NameMention;
import org.newsledger.processor.language.number.QuantityMention;
import org.newsledger.processor.language.place.PlaceMention;

/**
 * Whom a phrase means: names by their canonical form, pronouns and "the group" by what they stand
 * for in the article, other phrases by their own words.
 */
final class Referents {

  /** What a party may call its own: "its troops", "his government". */
  private static final Set<NounClass> BODIES =
      EnumSet.of(NounClass.FORCE, NounClass.GOVERNMENT, NounClass.ORG);

  /** Up to three words, each with a capital. */
  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,2}");

  private final Antecedents antecedents;

  private final Attributions attributions;

  /**
   * @param statements what is said in the article, and by whom
   */
  Referents(List<SentenceContext> contexts, List<Statement> statements) {
    this.attributions = new Attributions(statements, contexts, this);
    this.antecedents = new Antecedents(contexts, statements, this);
  }

  /** Whose word what stands in the article is. */
  Attributions attributions() {
    return attributions;
  }

  /** The party that several coordinated phrases name together; the first one's id and role. */
  Participant participant(SentenceContext context, List<Integer> heads) {
    List<Participant> parties =
        heads.stream()
            .map(h -> participant(context, h))
            .filter(p -> !p.isEmpty())
            .distinct()
            .toList();
    if (parties.isEmpty()) {
      return Participant.NONE;
    }
    Participant first = parties.get(0);
    return new Participant(
        joined(parties.stream().map(Participant::name).distinct().toList()),
        first.id(),
        first.role());
  }

  /** "Homs, Hama and Idlib". */
  static String joined(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The party that the phrase with this head names. */
  Participant participant(SentenceContext context, int head) {
    int content = relativesNoun(context, context.phrases().contentHead(head));
    Optional<Anaphor> pronoun = context.pronounAt(content);
    if (pronoun.isPresent()) {
      return ofPronoun(context, content, pronoun.get())
          .orElseGet(
              () -> isPossessive(context, content) ? Participant.NONE : plain(context, content));
    }
    Optional<Participant> named =
        context
            .ledParty(content)
            .map(name -> new Participant(name, "", ""))
            .or(() -> named(context, content))
            .or(() -> identified(context, content));
    return named.isPresent() ? named.get() : described(context, content);
  }

  private Optional<Participant> ofPronoun(SentenceContext context, int token, Anaphor pronoun) {
    return switch (pronoun.antecedent()) {
      case SPEAKER -> attributions.speakerAround(context, token);
      case SPEAKERS -> attributions.speakerAround(context, token).map(attributions::body);
      default -> antecedents.find(context, token, pronoun);
    };
  }

  /** Whether a noun can be what a pronoun stands for; of "he" and "she" alone this is told. */
  boolean canBe(SentenceContext home, int noun, Optional<Anaphor> pronoun) {
    return pronoun
        .filter(p -> p.antecedent() == Antecedent.MAN || p.antecedent() == Antecedent.WOMAN)
        .map(p -> antecedents.agrees(home, noun, p))
        .orElse(true);
  }

  /** For a "who" or "which" whose clause hangs on no noun: the noun before it. */
  private static int relativesNoun(SentenceContext context, int token) {
    int meant = context.predicates().antecedent(token);
    if (meant != token || !Predicates.RELATIVE_TAGS.contains(context.graph().tag(token))) {
      return meant;
    }
    for (int before = token - 1; before >= Math.max(0, token - 3); before--) {
      if (context.graph().token(before).isNoun()) {
        return before;
      }
    }
    return token;
  }

  /** "Haddad is the first citizen arrested": the citizen is Haddad. */
  private static Optional<Participant> identified(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    boolean predicate =
        !graph.children(head, "cop").isEmpty()
            && context.words().nouns().classes(graph.lemma(head)).contains(NounClass.PERSON);
    return !predicate
        ? Optional.empty()
        : graph.children(head, "nsubj").stream()
            .flatMap(s -> context.nameAt(s).stream())
            .filter(n -> n.type() == NamedEntity.Type.PERSON)
            .findFirst()
            .map(Referents::of);
  }

  private Optional<Participant> named(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    boolean adjective =
        (graph.tag(head).startsWith("JJ") || graph.is(head, "amod")) && !isOneOfMany(graph, head);
    Optional<String> nation = context.nationalityAt(head).filter(n -> adjective);
    if (nation.isPresent()) {
      return nation.map(n -> new Participant(n, "", ""));
    }
    Optional<NameMention> name = context.nameAt(head).filter(n -> isHeadOf(n, head, context));
    if (name.isPresent() && name.get().type() != NamedEntity.Type.GROUP) {
      return name.map(Referents::of);
    }
    return context
        .placeAt(head)
        .filter(p -> !context.graph().tag(head).startsWith("JJ"))
        .map(PlaceMention::name)
        .map(n -> new Participant(n, "", ""));
  }

  /** "A Ruritanian was shot": somebody from there and not the country. */
  private static boolean isOneOfMany(SentenceGraph graph, int token) {
    return !graph.children(token, "det", "nummod", "amod", "acl").isEmpty();
  }

  /** In "Daesh fighters" the name is no head, so the whole phrase is meant. */
  private static boolean isHeadOf(NameMention name, int head, SentenceContext context) {
    return name.type() != NamedEntity.Type.MISC
        && (name.lastToken() == head || context.graph().head(head).filter(name::covers).isEmpty());
  }

  static Participant of(NameMention name) {
    return new Participant(name.name(), name.id().orElse(""), name.role());
  }

  private Participant described(SentenceContext context, int head) {
    Optional<Participant> apposed =
        apposedName(context, head)
            .or(() -> nameBefore(context, head))
            .or(() -> nameInBrackets(context, head))
            .or(() -> groupName(context, head));
    if (apposed.isPresent()) {
      return apposed.get();
    }
    Optional<Anaphor> anaphor = anaphor(context, head);
    Optional<Participant> antecedent =
        anaphor.flatMap(kind -> antecedents.find(context, head, kind));
    return antecedent
        .or(() -> isPair(context, head) ? antecedents.pairBefore(context, head) : Optional.empty())
        .orElseGet(() -> plain(context, head));
  }

  /** "The two groups", "both sides", told no further. */
  private static boolean isPair(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    boolean definite = graph.children(head, "det").stream().anyMatch(d -> isThe(graph, d));
    boolean two =
        graph.children(head, "nummod").stream().anyMatch(n -> definite && isTwo(context, n))
            || graph.children(head, "det", "det:predet").stream().anyMatch(d -> isTwo(context, d));
    return two
        && graph.tag(head).equals("NNS")
        && graph.children(head, "compound", "nmod", "acl", "acl:relcl", "nmod:poss").isEmpty();
  }

  private static boolean isTwo(SentenceContext context, int token) {
    return context
        .quantityAt(token)
        .filter(q -> q.quantity().min().equals(OptionalLong.of(2)))
        .isPresent();
  }

  private static boolean isThe(SentenceGraph graph, int determiner) {
    return graph.lemma(determiner).equals("the") || graph.lemma(determiner).startsWith("th");
  }

  /** "the militant group Boko Haram", "the spokesman, Steve Warren": the name is meant. */
  private static Optional<Participant> apposedName(SentenceContext context, int head) {
    for (int apposed : context.graph().children(head, "appos", "flat", "dep")) {
      Optional<NameMention> name =
          context
              .nameAt(apposed)
              .filter(n -> !context.graph().is(apposed, "dep") || n.firstToken() == head + 1)
              .filter(
                  n ->
                      n.type() == NamedEntity.Type.PERSON
                          || n.type() == NamedEntity.Type.ORGANIZATION);
      if (name.isPresent()) {
        return Optional.of(withRole(of(name.get()), context.phrases().text(head)));
      }
    }
    return Optional.empty();
  }

  /** "Jan Low, the general who led the raid": the general is Low. */
  private static Optional<Participant> nameBefore(SentenceContext context, int head) {
    return context
        .graph()
        .head(head)
        .filter(h -> h < head && context.graph().is(head, "appos") && !isBeforeVerb(context, head))
        .flatMap(context::nameAt)
        .filter(
            n -> n.type() == NamedEntity.Type.PERSON || n.type() == NamedEntity.Type.ORGANIZATION)
        .map(Referents::of);
  }

  /** In "fled the army, a spokesman said" the spokesman is not the army. */
  private static boolean isBeforeVerb(SentenceContext context, int head) {
    return head + 1 < context.graph().size() && TreeEdit.isFiniteTag(context.graph().tag(head + 1));
  }

  /** "the United Nations' children's agency (UNICEF)". */
  private static Optional<Participant> nameInBrackets(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    boolean bracket = head + 2 < graph.size() && graph.token(head + 1).text().equals("(");
    return bracket
        ? context
            .nameAt(head + 2)
            .filter(n -> n.type() == NamedEntity.Type.ORGANIZATION)
            .filter(n -> n.lastToken() + 1 < graph.size())
            .filter(n -> graph.token(n.lastToken() + 1).text().equals(")"))
            .map(Referents::of)
        : Optional.empty();
  }

  /** "the Islamic State militant group": the group's name is meant. */
  private Optional<Participant> groupName(SentenceContext context, int head) {
    boolean group =
        context.graph().tag(head).equals("NN")
            && context
                .words()
                .anaphor(context.graph().lemma(head))
                .filter(a -> a.antecedent() == Antecedent.ARMED_GROUP)
                .isPresent();
    return group
        ? context.graph().children(head, "compound", "nmod").stream()
            .filter(c -> c < head || context.graph().preposition(c).startsWith("of"))
            .flatMap(c -> context.nameAt(c).stream())
            .filter(n -> n.type() == NamedEntity.Type.ORGANIZATION)
            .findFirst()
            .map(Referents::of)
        : Optional.empty();
  }

  private static Participant withRole(Participant party, String role) {
    return party.role().isEmpty() ? new Participant(party.name(), party.id(), role) : party;
  }

  /** "the group", "this ministry": a bare noun with a definite article. */
  private static Optional<Anaphor> anaphor(SentenceContext context, int head) {
    SentenceGraph graph = context.graph();
    boolean definite = graph.children(head, "det").stream().anyMatch(d -> isThe(graph, d));
    boolean bare =
        graph
            .children(head, "amod", "compound", "nmod", "acl", "nmod:poss", "nummod", "appos")
            .stream()
            .allMatch(c -> isAside(graph, c));
    boolean singular = graph.tag(head).equals("NN");
    return definite && bare && singular
        ? context.words().anaphor(graph.lemma(head))
        : Optional.empty();
  }

  /** "The group, which fled": what a comma parts from the noun tells of one that is known. */
  private static boolean isAside(SentenceGraph graph, int clause) {
    return graph.is(clause, "acl:relcl")
        && graph.head(clause).filter(noun -> graph.token(noun + 1).text().equals(",")).isPresent();
  }

  private Participant plain(SentenceContext context, int head) {
    if (context.quantityAt(head).filter(q -> q.kind() == QuantityMention.Kind.MONEY).isPresent()) {
      return Participant.NONE;
    }
    if (context.isBareNumber(head)) {
      return antecedents
          .countedBefore(context, head)
          .orElseGet(() -> new Participant(context.words().nounOfBareNumber(), "", ""));
    }
    String text = context.phrases().text(head);
    String written = text.isEmpty() ? context.graph().token(head).text() : text;
    return new Participant(
        ownersMark(context, head) + asMany(context, head, written),
        modifyingParty(context, head).flatMap(NameMention::id).orElse(""),
        "");
  }

  /** "Rebels" for the first word of "rebel shelling", "Hutus" for that of "Hutu attacks". */
  private static String asMany(SentenceContext context, int head, String written) {
    boolean modifies = context.graph().is(head, "compound", "amod");
    Optional<String> people =
        context.nameAt(head).filter(n -> n.type() == NamedEntity.Type.GROUP).map(NameMention::name);
    return modifies ? people.or(() -> context.words().plural(written)).orElse(written) : written;
  }

  private static boolean isPossessive(SentenceContext context, int token) {
    return context.graph().is(token, "nmod:poss");
  }

  /** "Northern Army's " for the "its" of "its troops", where a short name tells whose they are. */
  private String ownersMark(SentenceContext context, int head) {
    Set<NounClass> classes = context.words().nouns().classes(context.graph().lemma(head));
    return context.graph().children(head, "nmod:poss").stream()
        .flatMap(p -> owner(context, p, classes).stream())
        .map(name -> name + (name.endsWith("s") ? "' " : "'s "))
        .findFirst()
        .orElse("");
  }

  private Optional<String> owner(
      SentenceContext context, int possessive, Set<NounClass> classesOfOwned) {
    Optional<String> whose =
        Optional.of(context.predicates().antecedent(possessive))
            .filter(meant -> meant != possessive)
            .map(meant -> participant(context, meant).name());
    return whose
        .or(
            () ->
                context
                    .pronounAt(possessive)
                    .filter(p -> canOwn(p.antecedent(), classesOfOwned))
                    .flatMap(p -> antecedents.name(context, possessive, p)))
        .filter(name -> SHORT_NAME.matcher(name).matches());
  }

  /** A party has troops and a government; a brother or a lawyer is a person's. */
  private static boolean canOwn(Antecedent owner, Set<NounClass> owned) {
    boolean person = owner == Antecedent.MAN || owner == Antecedent.WOMAN;
    return person || !owned.contains(NounClass.PERSON) || owned.stream().anyMatch(BODIES::contains);
  }

  /** The name in a phrase that is no head of it: Daesh in "Daesh fighters", "fighters of Daesh". */
  Optional<NameMention> modifyingParty(SentenceContext context, int head) {
    List<Integer> modifiers = new ArrayList<>();
    for (int child :
        context.graph().children(head, "compound", "nmod:poss", "amod", "nmod", "appos")) {
      boolean belongs =
          !context.graph().relation(child).equals("nmod")
              || context.graph().preposition(child).startsWith("of")
              || context.graph().preposition(child).equals("from");
      if (belongs && !context.graph().isCompoundPart(child)) {
        modifiers.add(child);
      }
    }
    return modifiers.stream()
        .flatMap(m -> context.nameAt(m).stream())
        .filter(n -> n.type() != NamedEntity.Type.MISC)
        .findFirst();
  }
}
