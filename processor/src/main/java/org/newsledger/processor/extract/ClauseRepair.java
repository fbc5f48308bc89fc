package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Mends trees in which the wrong verb governs: in "Rebels backed by tanks have attacked" the parser
 * takes the participle for the verb, in "Officials say shells hit a camp" at times the shells for
 * what is said.
 */
final class ClauseRepair {

  /** How a verb hangs that the parser found no place for. */
  private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "xcomp");

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private static final Set<String> CLAUSE = Set.of("clause", "that");

  private final Set<String> reporting;
  private final ExtractionWords words;

  private ClauseRepair(Set<String> reporting, ExtractionWords words) {
    this.reporting = reporting;
    this.words = words;
  }

  static ClauseRepair load(Lexicons lexicons, ExtractionWords words) {
    return new ClauseRepair(
        lexicons
            .rows("reporting-verbs", 1, "lemma", "class", "content", "addressee", "type")
            .stream()
            .filter(row -> row.list(2).stream().anyMatch(CLAUSE::contains))
            .filter(row -> row.get(3).isEmpty())
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet()),
        words);
  }

  /** The sentence with its tree mended; without a tree as it is. */
  Sentence mend(Sentence sentence) {
    Optional<DependencyTree> tree = sentence.tree();
    if (tree.isEmpty()) {
      return sentence;
    }
    TreeEdit edit = new TreeEdit(sentence, tree.get());
    List<Integer> verbs =
        sentence.tokens().stream().filter(Token::isVerb).map(Token::index).toList();
    verbs.forEach(verb -> perfect(edit, verb));
    verbs.forEach(verb -> mend(edit, verb));
    return edit.sentence();
  }

  private void mend(TreeEdit edit, int verb) {
    if (isReport(edit, verb)) {
      raiseReport(edit, verb);
      clauseOfObject(edit, verb);
      clauseOfParticiple(edit, verb);
    }
    participle(edit, verb);
    afterPassive(edit, verb);
    companion(edit, verb);
    aside(edit, verb);
    relative(edit, verb);
  }

  /** "(have driven) rebels": what has an auxiliary is no adjective. */
  private static void perfect(TreeEdit edit, int verb) {
    int noun = edit.head(verb);
    if (edit.relation(verb).equals("amod")
        && edit.has(verb, "aux")
        && edit.relation(noun).equals("obj")) {
      edit.hang(verb, edit.head(noun), "dep");
      edit.hang(noun, verb, "obj");
    }
  }

  private boolean isReport(TreeEdit edit, int verb) {
    return reporting.contains(edit.token(verb).lemma()) && edit.isFinite(verb);
  }

  /** "(Officials say shells) hit a camp": the report is no subject. */
  private void raiseReport(TreeEdit edit, int report) {
    int act = edit.head(report);
    boolean wrong =
        edit.relation(report).startsWith("csubj")
            && act > report
            && edit.has(report, "nsubj")
            && !edit.has(report, "mark")
            && !edit.has(act, "nsubj");
    if (!wrong) {
      return;
    }
    int inner = innermost(edit, report);
    Optional<Integer> participle = clause(edit, inner).flatMap(c -> edit.child(c, "nsubj"));
    Optional<Integer> subject = participle.or(() -> object(edit, inner));
    if (subject.isPresent() && isOnePhrase(edit, subject.get(), act)) {
      edit.hang(report, edit.head(act), edit.relation(act));
      edit.hang(act, inner, "ccomp");
      participle.ifPresent(s -> lower(edit, s, act));
      edit.hangSubject(subject.get(), act);
    }
  }

  /** "has said he hopes": the last of reports that hang on one another. */
  private int innermost(TreeEdit edit, int report) {
    int current = report;
    Optional<Integer> next = clause(edit, current);
    while (next.isPresent() && isReport(edit, next.get())) {
      current = next.get();
      next = clause(edit, current);
    }
    return current;
  }

  private static Optional<Integer> clause(TreeEdit edit, int report) {
    return edit.child(report, "ccomp").filter(c -> c > report);
  }

  private static Optional<Integer> object(TreeEdit edit, int report) {
    return edit.child(report, "obj").filter(o -> o > report && edit.token(o).isNoun());
  }

  /** Hangs a verb that is taken for the clause's on its subject, and gives its "that" away. */
  private static void lower(TreeEdit edit, int subject, int act) {
    int participle = edit.head(subject);
    edit.child(participle, "mark").ifPresent(m -> edit.hang(m, act, "mark"));
    edit.hang(participle, subject, "acl");
  }

  /** Whether no clause ends between a noun and its verb. */
  private static boolean isOnePhrase(TreeEdit edit, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      String tag = edit.token(i).tag();
      boolean own = edit.head(i) == verb && edit.relation(i).startsWith("aux");
      boolean cop = edit.head(i) == verb && edit.relation(i).equals("cop");
      if (tag.equals(",") || (TreeEdit.isFiniteTag(tag) && !own && !cop)) {
        return false;
      }
    }
    return true;
  }

  /** "say (shells) (hit a camp)": the object is the subject of the verb that hangs loose. */
  private static void clauseOfObject(TreeEdit edit, int report) {
    Optional<Integer> object = object(edit, report);
    object
        .flatMap(o -> loose(edit, report, o))
        .filter(act -> isOnePhrase(edit, object.orElseThrow(), act))
        .ifPresent(act -> takeObject(edit, report, object.orElseThrow(), act));
  }

  private static void takeObject(TreeEdit edit, int report, int object, int act) {
    for (int child : edit.children(report)) {
      if (child > object && child < act && edit.relation(child).equals("obl")) {
        edit.hang(child, object, "nmod");
      }
    }
    edit.hang(act, report, "ccomp");
    edit.hangSubject(object, act);
  }

  /** The finite verb without a subject that hangs on another one, behind a word. */
  private static Optional<Integer> loose(TreeEdit edit, int head, int behind) {
    return edit.children(head).stream()
        .filter(c -> c > behind && LOOSE.contains(edit.relation(c)))
        .filter(c -> edit.isFinite(c) && !edit.hasSubject(c) && !edit.has(c, "mark"))
        .findFirst();
  }

  /** "said attacks by rebels killed 20": a participle has no object. */
  private void clauseOfParticiple(TreeEdit edit, int report) {
    Optional<Integer> object = object(edit, report);
    if (object.isEmpty() || edit.has(report, "ccomp")) {
      return;
    }
    for (int act = object.get() + 1; act < edit.size(); act++) {
      if (isActive(edit, act) && isBelow(edit, act, object.get())) {
        edit.hang(act, report, "ccomp");
        edit.hangSubject(object.get(), act);
        return;
      }
    }
  }

  private boolean takesObject(Token verb) {
    return words.triggers().entries(verb.lemma(), Pos.V).stream()
        .anyMatch(e -> e.isEvent() && e.target().contains(Slot.OBJ));
  }

  private static boolean isBelow(TreeEdit edit, int token, int ancestor) {
    int current = token;
    while (current != DependencyTree.ROOT && current != ancestor) {
      current = edit.head(current);
    }
    return current == ancestor;
  }

  /** "Rebels backed by tanks have attacked": the participle is the noun's. */
  private void participle(TreeEdit edit, int verb) {
    Optional<Integer> subject = edit.child(verb, "nsubj").filter(s -> s < verb);
    if (subject.isPresent() && isReduced(edit, verb) && edit.token(subject.get()).isNoun()) {
      loose(edit, verb, verb)
          .or(() -> beside(edit, verb))
          .or(() -> within(edit, verb))
          .ifPresent(main -> exchange(edit, verb, subject.get(), main));
    }
  }

  /** Where the participle hangs loose itself: the loose verb behind it. */
  private static Optional<Integer> beside(TreeEdit edit, int verb) {
    int head = edit.head(verb);
    return head != DependencyTree.ROOT && LOOSE.contains(edit.relation(verb))
        ? loose(edit, head, verb)
        : Optional.empty();
  }

  /** A verb with an object that hangs as a participle on a noun behind this one. */
  private Optional<Integer> within(TreeEdit edit, int verb) {
    return IntStream.range(verb + 1, edit.size())
        .filter(i -> isActive(edit, i) && isBelow(edit, i, verb))
        .boxed()
        .findFirst();
  }

  /** Whether a participle is none: it has an object. */
  private boolean isActive(TreeEdit edit, int token) {
    Token word = edit.token(token);
    return edit.relation(token).equals("acl")
        && PAST.contains(word.tag())
        && edit.has(token, "obj")
        && takesObject(word);
  }

  private static void exchange(TreeEdit edit, int participle, int subject, int main) {
    edit.hang(main, edit.head(participle), edit.relation(participle));
    for (int child : edit.children(participle)) {
      if (child > main || child < subject) {
        edit.hang(child, main, edit.relation(child));
      }
    }
    edit.hang(participle, subject, "acl");
    edit.hangSubject(subject, main);
  }

  /** Whether a verb without auxiliaries can be a participle: nothing is its object. */
  private static boolean isReduced(TreeEdit edit, int verb) {
    String tag = edit.token(verb).tag();
    boolean agent = verb + 1 < edit.size() && edit.token(verb + 1).lemma().equals("by");
    return PAST.contains(tag)
        && (tag.equals("VBN") || agent)
        && !edit.has(verb, "aux")
        && (!edit.has(verb, "obj") || agent);
  }

  /** "were captured, accused of selling": a participle that hangs loose tells of the subject. */
  private static void afterPassive(TreeEdit edit, int verb) {
    int first = edit.head(verb);
    boolean loose =
        edit.relation(verb).equals("dep")
            && edit.token(verb).tag().equals("VBN")
            && first != DependencyTree.ROOT
            && first < verb
            && !edit.isFinite(verb)
            && !edit.hasSubject(verb)
            && !edit.has(verb, "aux")
            && !edit.has(verb, "obj");
    if (loose) {
      edit.child(first, "nsubj:pass").ifPresent(s -> edit.hang(verb, s, "acl"));
    }
  }

  /** "works with its allies to support": the allies go with the first verb. */
  private void companion(TreeEdit edit, int verb) {
    Optional<Integer> noun = edit.child(verb, "nsubj").filter(s -> s < verb);
    boolean wrong =
        edit.relation(verb).equals("advcl")
            && edit.token(verb).tag().equals("VB")
            && noun.isPresent()
            && edit.head(verb) < noun.get();
    if (!wrong) {
      return;
    }
    for (int mark : edit.children(verb)) {
      if (mark < noun.get() && edit.token(mark).lemma().equals("with")) {
        int first = edit.head(verb);
        edit.hang(noun.get(), first, "obl");
        edit.hang(mark, noun.get(), "case");
        boolean agent = isAgent(edit.token(noun.get()));
        edit.hang(verb, agent ? first : noun.get(), agent ? "xcomp" : "acl");
      }
    }
  }

  /** "militants who Ankara says have fired": the subject before "says" is its own. */
  private void aside(TreeEdit edit, int verb) {
    for (int report : edit.children(verb)) {
      if (edit.relation(report).equals("aux")
          && report < verb
          && edit.children(verb).stream().anyMatch(c -> c < report && isPronoun(edit, c))
          && reporting.contains(edit.token(report).lemma())) {
        int speaker = report - 1;
        edit.hang(report, verb, "parataxis");
        if (speaker >= 0 && edit.head(speaker) == verb) {
          edit.hang(speaker, report, "nsubj");
        }
        edit.children(verb).stream()
            .filter(c -> c < report && isPronoun(edit, c))
            .findFirst()
            .ifPresent(c -> edit.hangSubject(c, verb));
      }
    }
  }

  /** "forces in the north of the country who lead": a place does nothing. */
  private void relative(TreeEdit edit, int verb) {
    if (!edit.relation(verb).equals("acl:relcl")
        || edit.children(verb).stream().noneMatch(c -> edit.token(c).tag().equals("WP"))
        || !isThing(edit.token(edit.head(verb)))) {
      return;
    }
    int noun = edit.head(edit.head(verb));
    while (noun != DependencyTree.ROOT && (isThing(edit.token(noun)) || isOpen(edit, noun))) {
      noun = edit.head(noun);
    }
    if (noun != DependencyTree.ROOT && isAgent(edit.token(noun))) {
      edit.hang(verb, noun, "acl:relcl");
    }
  }

  /** "who", "which", "that" before a relative clause. */
  private static boolean isPronoun(TreeEdit edit, int token) {
    return edit.token(token).tag().equals("WP") || edit.token(token).tag().equals("WDT");
  }

  private static boolean isOpen(TreeEdit edit, int token) {
    return edit.relation(token).equals("acl");
  }

  private boolean isThing(Token token) {
    List<NounClass> classes = List.copyOf(words.nouns().classes(token.lemma()));
    return token.isNoun()
        && (token.entity().equals("LOCATION")
            || (!classes.isEmpty() && classes.stream().noneMatch(NounClass.AGENTS::contains)));
  }

  private boolean isAgent(Token token) {
    return token.entity().equals("PERSON")
        || token.entity().equals("ORGANIZATION")
        || token.isProperNoun()
        || words.nouns().classes(token.lemma()).stream().anyMatch(NounClass.AGENTS::contains);
  }
}
