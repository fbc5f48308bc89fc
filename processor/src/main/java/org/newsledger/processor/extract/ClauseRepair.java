package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Mends trees in which the wrong verb governs: in "Rebels backed by tanks have attacked" the parser
 * takes the participle for the verb and lets the verb hang loose.
 */
final class ClauseRepair {

  /** How the verb of the sentence may hang on the one of a relative clause before it. */
  private static final Set<String> AFTER_CLAUSE = Set.of("conj", "dep", "ccomp", "parataxis");

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private final ReportRepair reports;
  private final VerbRepair verbs;
  private final RoleRepair roles;
  private final ExtractionWords words;

  private ClauseRepair(ReportRepair reports, ExtractionWords words) {
    this.reports = reports;
    this.verbs = new VerbRepair(words);
    this.roles = new RoleRepair(words);
    this.words = words;
  }

  static ClauseRepair load(Lexicons lexicons, ExtractionWords words) {
    return new ClauseRepair(ReportRepair.load(lexicons, words), words);
  }

  /** The sentence with its tree mended; without a tree as it is. */
  Sentence mend(Sentence sentence) {
    List<Integer> found =
        sentence.tokens().stream().filter(Token::isVerb).map(Token::index).toList();
    return TreeEdit.mended(
        sentence,
        edit -> {
          found.forEach(verb -> perfect(edit, verb));
          found.forEach(verb -> mend(edit, verb));
        });
  }

  private void mend(TreeEdit edit, int verb) {
    reports.mend(edit, verb);
    verbs.mend(edit, verb);
    roles.mend(edit, verb);
    participle(edit, verb);
    afterPassive(edit, verb);
    afterRelative(edit, verb);
    conjunct(edit, verb);
    companion(edit, verb);
    relative(edit, verb);
    toll(edit, verb);
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

  /** "Rebels backed by tanks have attacked": the participle is the noun's. */
  private void participle(TreeEdit edit, int verb) {
    Optional<Integer> subject = edit.child(verb, "nsubj").filter(s -> s < verb);
    if (subject.isPresent() && isReduced(edit, verb) && edit.token(subject.get()).isNoun()) {
      edit.loose(verb, verb)
          .or(() -> beside(edit, verb))
          .or(() -> within(edit, verb))
          .ifPresent(main -> exchange(edit, verb, subject.get(), main));
    }
  }

  /** Where the participle hangs loose itself: the loose verb behind it. */
  private static Optional<Integer> beside(TreeEdit edit, int verb) {
    int head = edit.head(verb);
    boolean loose =
        TreeEdit.LOOSE.contains(edit.relation(verb)) || edit.relation(verb).equals("conj");
    return head != DependencyTree.ROOT && loose ? edit.loose(head, verb) : Optional.empty();
  }

  /** A verb with an object that hangs as a participle on a noun behind this one. */
  private Optional<Integer> within(TreeEdit edit, int verb) {
    return IntStream.range(verb + 1, edit.size())
        .filter(i -> isActive(edit, i, words) && edit.isBelow(i, verb))
        .boxed()
        .findFirst();
  }

  /** Whether a participle is none: it has an object. */
  static boolean isActive(TreeEdit edit, int token, ExtractionWords words) {
    Token word = edit.token(token);
    return edit.relation(token).equals("acl")
        && PAST.contains(word.tag())
        && edit.has(token, "obj")
        && words.triggers().takesObject(word.lemma());
  }

  private static void exchange(TreeEdit edit, int participle, int subject, int main) {
    boolean below = edit.head(participle) == subject;
    int place = below ? subject : participle;
    edit.hang(main, edit.head(place), edit.relation(place));
    for (int child : edit.children(participle)) {
      if (child > main || child < subject) {
        edit.hang(child, main, edit.relation(child));
      }
    }
    edit.hangSubject(subject, main);
    if (!below) {
      edit.hang(participle, subject, "acl");
    }
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

  /** "were held, accused of selling": a participle that hangs loose tells of the subject. */
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

  /** "The suspect, who was shot, (died)": the verb behind the clause governs the sentence. */
  private static void afterRelative(TreeEdit edit, int relative) {
    int noun = edit.head(relative);
    boolean alone =
        noun != DependencyTree.ROOT
            && edit.head(noun) == DependencyTree.ROOT
            && edit.token(noun).isNoun()
            && !edit.has(noun, "cop")
            && edit.children(relative).stream().anyMatch(c -> isPronoun(edit, c));
    if (!alone) {
      return;
    }
    edit.children(relative).stream()
        .filter(c -> c > relative && AFTER_CLAUSE.contains(edit.relation(c)))
        .filter(c -> PAST.contains(edit.token(c).tag()) || edit.isFinite(c))
        .filter(c -> !edit.hasSubject(c) && !edit.has(c, "mark") && !isJoined(edit, c))
        .findFirst()
        .ifPresent(
            main -> {
              edit.hang(relative, noun, "acl:relcl");
              exchange(edit, relative, noun, main);
            });
  }

  /** Whether a conjunction leads to a conjunct. */
  private static boolean isJoined(TreeEdit edit, int conjunct) {
    return edit.has(conjunct, "cc") || edit.token(conjunct - 1).tag().equals("CC");
  }

  /** "accused him (of ordering a murder and sentenced) him": a tense has a tense beside it. */
  private static void conjunct(TreeEdit edit, int verb) {
    int first = edit.head(verb);
    boolean wrong =
        edit.relation(verb).equals("conj")
            && edit.isFinite(verb)
            && !edit.hasSubject(verb)
            && edit.token(first).tag().equals("VBG")
            && !edit.has(first, "aux")
            && !edit.hasSubject(first);
    if (!wrong) {
      return;
    }
    int governor = edit.head(first);
    while (governor != DependencyTree.ROOT && !isFiniteVerb(edit, governor)) {
      governor = edit.head(governor);
    }
    if (governor != DependencyTree.ROOT && governor < first) {
      edit.hang(verb, governor, "conj");
    }
  }

  private static boolean isFiniteVerb(TreeEdit edit, int token) {
    return edit.token(token).isVerb() && edit.isFinite(token);
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

  /** "the bombing of a mosque that killed ten": no mosque kills. */
  private void toll(TreeEdit edit, int verb) {
    if (!edit.relation(verb).equals("acl:relcl")
        || edit.children(verb).stream().noneMatch(c -> edit.token(c).tag().equals("WDT"))
        || !isThing(edit.token(edit.head(verb)))
        || !doesHarm(edit.token(verb))) {
      return;
    }
    int noun = edit.head(verb);
    while (noun != DependencyTree.ROOT
        && !isDeed(edit.token(noun))
        && edit.relation(noun).equals("nmod")) {
      noun = edit.head(noun);
    }
    if (noun != DependencyTree.ROOT && isDeed(edit.token(noun))) {
      edit.hang(verb, noun, "acl:relcl");
    }
  }

  private boolean doesHarm(Token verb) {
    return words.triggers().entries(verb.lemma(), Pos.V).stream()
        .anyMatch(e -> e.type().equals("ASSAULT") && e.effect().isPresent());
  }

  private boolean isDeed(Token token) {
    return words.nouns().classes(token.lemma()).contains(NounClass.ATTACK);
  }

  /** "who", "which", "that" before a relative clause. */
  static boolean isPronoun(TreeEdit edit, int token) {
    return edit.token(token).tag().equals("WP") || edit.token(token).tag().equals("WDT");
  }

  private static boolean isOpen(TreeEdit edit, int token) {
    return edit.relation(token).equals("acl");
  }

  private boolean isThing(Token token) {
    Set<NounClass> classes = words.nouns().classes(token.lemma());
    return token.isNoun()
        && (token.entity().equals("LOCATION")
            || (!classes.isEmpty() && classes.stream().noneMatch(NounClass.AGENTS::contains)));
  }

  private boolean isAgent(Token token) {
    return token.isProperNoun()
        || words.nouns().classes(token.lemma()).stream().anyMatch(NounClass.AGENTS::contains);
  }
}
