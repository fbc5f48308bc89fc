package org.newsledger.processor.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Token;

/**
 * Mends trees around verbs of reporting: in "Officials say shells hit a camp" the parser at times
 * takes the shells for what is said, or the whole report for what hit the camp.
 */
final class ReportRepair {

  private static final Set<String> CLAUSE = Set.of("clause", "that");

  private final Set<String> verbs;
  private final ExtractionWords words;

  private ReportRepair(Set<String> verbs, ExtractionWords words) {
    this.verbs = verbs;
    this.words = words;
  }

  /** Takes the verbs that a clause can follow at once; "told" has its audience between. */
  static ReportRepair load(Lexicons lexicons, ExtractionWords words) {
    return new ReportRepair(
        lexicons
            .rows("reporting-verbs", 1, "lemma", "class", "content", "addressee", "type")
            .stream()
            .filter(row -> row.list(2).stream().anyMatch(CLAUSE::contains))
            .filter(row -> row.get(3).isEmpty())
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet()),
        words);
  }

  void mend(TreeEdit edit, int verb) {
    if (isReport(edit, verb)) {
      raiseReport(edit, verb);
      clauseOfObject(edit, verb);
      clauseOfParticiple(edit, verb);
      standsAside(edit, verb);
    }
    ownAct(edit, verb);
    aside(edit, verb);
  }

  private boolean isReport(TreeEdit edit, int verb) {
    return verbs.contains(edit.token(verb).lemma()) && edit.isFinite(verb);
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
      Optional<Integer> clause = participle.map(edit::head);
      edit.hangSubject(subject.get(), act);
      clause.ifPresent(c -> lower(edit, c, subject.get(), act));
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
  private static void lower(TreeEdit edit, int participle, int subject, int act) {
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
        .flatMap(o -> edit.loose(report, o))
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

  /** "said attacks by rebels killed 20": a participle has no object. */
  private void clauseOfParticiple(TreeEdit edit, int report) {
    Optional<Integer> object = object(edit, report);
    if (object.isEmpty() || edit.has(report, "ccomp")) {
      return;
    }
    for (int act = object.get() + 1; act < edit.size(); act++) {
      if (ClauseRepair.isActive(edit, act, words) && edit.isBelow(act, object.get())) {
        edit.hang(act, report, "ccomp");
        edit.hangSubject(object.get(), act);
        return;
      }
    }
  }

  /** "men who officials believe planted it": the clause is the men's, the report stands aside. */
  private static void standsAside(TreeEdit edit, int report) {
    Optional<Integer> pronoun =
        edit.child(report, "obj").filter(o -> ClauseRepair.isPronoun(edit, o));
    Optional<Integer> act =
        edit.children(report).stream()
            .filter(c -> c > report && TreeEdit.LOOSE.contains(edit.relation(c)))
            .filter(c -> edit.token(c).isVerb() && !edit.hasSubject(c) && !edit.has(c, "mark"))
            .findFirst();
    boolean aside =
        edit.relation(report).equals("acl:relcl")
            && edit.has(report, "nsubj")
            && pronoun.isPresent()
            && act.isPresent();
    if (aside) {
      edit.hang(act.get(), edit.head(report), "acl:relcl");
      edit.hang(report, act.get(), "parataxis");
      edit.hangSubject(pronoun.get(), act.get());
    }
  }

  /** "(Aid groups said) the plan was weak (and urged) more": no plan urges. */
  private void ownAct(TreeEdit edit, int verb) {
    int clause = edit.head(verb);
    boolean shared =
        edit.relation(verb).equals("conj")
            && edit.isFinite(verb)
            && !edit.hasSubject(verb)
            && edit.relation(clause).equals("ccomp")
            && isReport(edit, edit.head(clause))
            && (edit.child(clause, "nsubj").filter(s -> isThing(edit.token(s))).isPresent()
                || isLater(edit, clause, verb));
    if (shared && isSpeechAct(edit.token(verb).lemma())) {
      edit.hang(verb, edit.head(clause), "conj");
    }
  }

  /** "denied that rebels had fled (and blamed) thieves": only what was said before is past. */
  private static boolean isLater(TreeEdit edit, int clause, int verb) {
    return edit.token(clause).tag().equals("VBN")
        && edit.child(clause, "aux").filter(a -> edit.token(a).tag().equals("VBD")).isPresent()
        && edit.token(verb).tag().equals("VBD")
        && !edit.has(verb, "aux");
  }

  private boolean isThing(Token noun) {
    Set<NounClass> classes = words.nouns().classes(noun.lemma());
    return !noun.isProperNoun()
        && !classes.isEmpty()
        && classes.stream().noneMatch(NounClass.AGENTS::contains);
  }

  private boolean isSpeechAct(String lemma) {
    return words.triggers().entries(lemma, Pos.V).stream()
        .anyMatch(e -> EventFinder.SPEECH_ACTS.contains(e.type()));
  }

  /** "rebels who Ruritania says have fled": the subject before "says" is its own. */
  private void aside(TreeEdit edit, int verb) {
    for (int report : edit.children(verb)) {
      if (edit.relation(report).equals("aux")
          && report < verb
          && edit.children(verb).stream()
              .anyMatch(c -> c < report && ClauseRepair.isPronoun(edit, c))
          && verbs.contains(edit.token(report).lemma())) {
        int speaker = report - 1;
        edit.hang(report, verb, "parataxis");
        if (speaker >= 0 && edit.head(speaker) == verb) {
          edit.hang(speaker, report, "nsubj");
        }
        edit.children(verb).stream()
            .filter(c -> c < report && ClauseRepair.isPronoun(edit, c))
            .findFirst()
            .ifPresent(c -> edit.hangSubject(c, verb));
      }
    }
  }
}
