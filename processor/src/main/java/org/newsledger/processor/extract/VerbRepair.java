package org.newsledger.processor.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.syntax.DependencyTree;

/**
 * Mends trees in which a verb lost its subject or object to another phrase: in "lost the town and
 * its mayor was killed" the parser lets the mayor be lost.
 */
final class VerbRepair {

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private static final Set<String> BESIDE = Set.of("dep", "conj", "parataxis");

  private static final Set<String> RESULTS = Set.of("amod", "compound");

  private static final Set<String> CLAUSE = Set.of("ccomp", "dep");

  private final ExtractionWords words;

  VerbRepair(ExtractionWords words) {
    this.words = words;
  }

  void mend(TreeEdit edit, int verb) {
    clauseTakenForSubject(edit, verb);
    coordinatedSubject(edit, verb);
    verbTakenForAdjective(edit, verb);
    participleTakenForClause(edit, verb);
    objectBehindPhrase(edit, verb);
    resultBeforeObject(edit, verb);
    participleBesideVerb(edit, verb);
    calledTakenForName(edit, verb);
  }

  /** "called (the leader) (a traitor)": the leader is not what, but who is called so. */
  private static void calledTakenForName(TreeEdit edit, int verb) {
    Optional<Integer> called =
        edit.child(verb, "xcomp").filter(x -> x > verb && edit.token(x).isNoun());
    Optional<Integer> name =
        called
            .flatMap(c -> edit.child(c, "dep"))
            .filter(n -> n > called.get() && edit.token(n).isNoun() && edit.has(n, "det"))
            .filter(n -> !edit.has(n, "case") && edit.head(called.get() + 1) == n);
    if (edit.token(verb).isVerb() && name.isPresent() && !edit.has(called.get(), "cop")) {
      edit.hang(name.get(), verb, "xcomp");
      edit.hang(called.get(), name.get(), "nsubj");
    }
  }

  /** "fled (the area held by rebels)": a participle with its doer tells of the noun before it. */
  private static void participleBesideVerb(TreeEdit edit, int participle) {
    int noun = participle - 1;
    int verb = edit.head(participle);
    boolean beside =
        verb != DependencyTree.ROOT
            && verb < noun
            && edit.relation(participle).equals("dep")
            && PAST.contains(edit.token(participle).tag())
            && !edit.has(participle, "aux")
            && edit.token(noun).isNoun()
            && edit.child(participle, "obl")
                .filter(doer -> doer > participle + 1)
                .filter(doer -> edit.token(participle + 1).lemma().equals("by"))
                .isPresent();
    if (beside && edit.isBelow(noun, participle)) {
      int first = edit.relation(noun).equals("conj") ? edit.head(noun) : noun;
      if (edit.head(first) == participle) {
        edit.hang(first, verb, "obj");
        edit.hang(participle, first, "acl");
      }
    } else if (beside) {
      edit.hang(participle, noun, "acl");
    }
  }

  /** "shot dead (two guards)": what the verb makes of them is no part of their name. */
  private void resultBeforeObject(TreeEdit edit, int verb) {
    int result = verb + 1;
    if (result >= edit.size()
        || !edit.token(verb).isVerb()
        || !RESULTS.contains(edit.relation(result))
        || edit.head(edit.head(result)) != verb) {
      return;
    }
    String phrase = edit.token(verb).lemma() + " " + edit.token(result).lemma();
    if (words.triggers().phrases(edit.token(verb).lemma(), Pos.V).stream()
        .anyMatch(e -> e.lemma().equals(phrase))) {
      int object = edit.head(result);
      edit.hang(result, verb, "xcomp");
      edit.children(result).forEach(c -> edit.hang(c, object, edit.relation(c)));
    }
  }

  /** "handed over to the town (14 buses)": the object stands behind the phrase. */
  private static void objectBehindPhrase(TreeEdit edit, int verb) {
    boolean open =
        edit.token(verb).isVerb()
            && edit.has(verb, "obl")
            && !edit.has(verb, "obj")
            && !edit.has(verb, "aux:pass");
    edit.child(verb, "dep")
        .filter(noun -> open && noun > verb && edit.token(noun).isNoun())
        .filter(noun -> !edit.has(noun, "case") && edit.head(noun - 1) == noun)
        .ifPresent(noun -> edit.hang(noun, verb, "obj"));
  }

  /** "lost (the town and its mayor) was killed": the noun before the verb is its subject. */
  private static void coordinatedSubject(TreeEdit edit, int verb) {
    Optional<Integer> first =
        edit.children(verb).stream()
            .filter(c -> c < verb && edit.relation(c).startsWith("aux"))
            .findFirst();
    boolean beside =
        first.isPresent()
            && BESIDE.contains(edit.relation(verb))
            && edit.isFinite(verb)
            && !edit.hasSubject(verb)
            && !edit.has(verb, "mark");
    int noun = first.orElse(0) - 1;
    if (beside
        && noun > edit.head(verb)
        && edit.token(noun).isNoun()
        && edit.relation(noun).equals("conj")
        && edit.isBelow(noun, edit.head(verb))) {
      edit.hangSubject(noun, verb);
      edit.child(noun, "cc").ifPresent(cc -> edit.hang(cc, verb, "cc"));
      edit.hang(verb, edit.head(verb), "conj");
    }
  }

  /** "(lost the town and its mayor) was killed": what is lost is not killed. */
  private static void clauseTakenForSubject(TreeEdit edit, int verb) {
    Optional<Integer> aux = edit.child(verb, "aux").filter(a -> a < verb);
    Optional<Integer> clause =
        edit.child(verb, "csubj")
            .filter(c -> edit.isFinite(c) && edit.hasSubject(c) && !edit.has(c, "mark"));
    if (aux.isEmpty() || clause.isEmpty() || edit.has(verb, "nsubj")) {
      return;
    }
    int noun = aux.get() - 1;
    int first = clause.get();
    if (noun > first
        && edit.token(noun).isNoun()
        && edit.relation(noun).equals("conj")
        && edit.isBelow(noun, first)) {
      edit.hang(first, edit.head(verb), edit.relation(verb));
      edit.hang(verb, first, "conj");
      edit.hangSubject(noun, verb);
    }
  }

  /** "as (air strikes) (targeted caches)": the strikes target them. */
  private void verbTakenForAdjective(TreeEdit edit, int verb) {
    int object = edit.head(verb);
    int subject = verb - 1;
    boolean wrong =
        edit.relation(verb).equals("amod")
            && PAST.contains(edit.token(verb).tag())
            && object > verb
            && edit.relation(object).equals("dep")
            && subject >= 0
            && words.triggers().takesObject(edit.token(verb).lemma())
            && !words.triggers().entries(edit.token(subject).lemma(), Pos.N).isEmpty();
    if (!wrong) {
      return;
    }
    int place = edit.head(object) == subject ? subject : object;
    String relation = edit.relation(place);
    edit.hang(verb, edit.head(place), relation.equals("nmod") ? "advcl" : relation);
    edit.hang(object, verb, "obj");
    edit.hang(subject, verb, "nsubj");
    edit.child(subject, "case").ifPresent(c -> edit.hang(c, verb, "mark"));
  }

  /** "rooted out (cells embedded in the town)": the cells are the object. */
  private void participleTakenForClause(TreeEdit edit, int participle) {
    int verb = edit.head(participle);
    Optional<Integer> noun = edit.child(participle, "nsubj");
    boolean wrong =
        CLAUSE.contains(edit.relation(participle))
            && edit.token(participle).tag().equals("VBN")
            && !edit.has(participle, "aux")
            && !edit.has(participle, "mark")
            && !edit.has(participle, "obj")
            && verb != DependencyTree.ROOT
            && !edit.has(verb, "obj")
            && noun.filter(n -> n > verb && n < participle && edit.token(n).isNoun()).isPresent();
    if (wrong && isViolent(edit.token(verb).lemma())) {
      edit.hang(noun.orElseThrow(), verb, "obj");
      edit.hang(participle, noun.orElseThrow(), "acl");
    }
  }

  private boolean isViolent(String verb) {
    return Stream.concat(
            words.triggers().phrases(verb, Pos.V).stream(),
            words.triggers().entries(verb, Pos.V).stream())
        .anyMatch(e -> e.type().equals("ASSAULT") && e.target().contains(Slot.OBJ));
  }
}
