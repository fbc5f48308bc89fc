package org.newsledger.processor.extract;

import java.util.Locale;
import java.util.Optional;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Mends phrases of deeds and those of whom they tell: in "condemned the shelling of the town by the
 * rebels" the parser makes the article the object and lets the rebels condemn.
 */
final class DeedRepair {

  private final ExtractionWords words;
  private final TreeEdit edit;

  private DeedRepair(TreeEdit edit, ExtractionWords words) {
    this.edit = edit;
    this.words = words;
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence of(Sentence sentence, ExtractionWords words) {
    return TreeEdit.mended(sentence, edit -> new DeedRepair(edit, words).repair());
  }

  private void repair() {
    for (int i = 1; i < edit.size(); i++) {
      deedBehindArticle(i);
      deedBehindParty(i);
      clauseOfThing(i);
      deedTakenForAuxiliary(i);
      deedBeingDone(i);
      nameBehindComma(i);
    }
    for (int i = 1; i < edit.size(); i++) {
      doerOfObject(i);
    }
  }

  /** "condemned (the) shelling of": the deed is the object, not its article. */
  private void deedBehindArticle(int deed) {
    int article = deed - 1;
    if (!is(deed, "VBG", "amod")
        || edit.head(deed) != article
        || !edit.token(article).tag().equals("DT")) {
      return;
    }
    takePlace(deed, article, "det");
  }

  /** "killed by rebel (shelling)": the shelling kills, and it is the rebels'. */
  private void deedBehindParty(int deed) {
    int party = deed - 1;
    boolean wrong =
        is(deed, "VBG", "amod")
            && edit.head(deed) == party
            && edit.token(party).isNoun()
            && isParty(party)
            && !edit.has(deed, "obj")
            && isDeed(deed);
    if (wrong) {
      takePlace(deed, party, "compound");
    }
  }

  /** Hangs a deed and all below the word before it where that word hung, and the word on it. */
  private void takePlace(int deed, int before, String relation) {
    edit.hang(deed, edit.head(before), edit.relation(before));
    for (int child : edit.children(before)) {
      edit.hang(child, deed, edit.relation(child));
    }
    edit.hang(before, deed, relation);
  }

  private boolean isDeed(int gerund) {
    String word = edit.token(gerund).text().toLowerCase(Locale.ROOT);
    return !words.triggers().entries(word, Pos.N).isEmpty();
  }

  /** "left the area (they had seized)": the clause tells of the area. */
  private void clauseOfThing(int verb) {
    Optional<Integer> subject = edit.child(verb, "nsubj").filter(s -> s < verb && s > 0);
    boolean loose = edit.relation(verb).equals("parataxis") || edit.relation(verb).equals("dep");
    if (!loose || subject.isEmpty() || edit.has(verb, "obj") || edit.has(verb, "mark")) {
      return;
    }
    int thing = first(subject.get()) - 1;
    if (thing > edit.head(verb)
        && edit.token(thing).isNoun()
        && edit.relation(thing).equals("obj")
        && edit.head(thing) == edit.head(verb)
        && !isPerson(thing)
        && words.triggers().takesObject(edit.token(verb).lemma())) {
      edit.hang(verb, thing, "acl:relcl");
    }
  }

  private int first(int token) {
    return edit.children(token).stream().filter(c -> c < token).findFirst().orElse(token);
  }

  /** "said (shelling) killed ten": the deed kills. */
  private void deedTakenForAuxiliary(int deed) {
    int verb = edit.head(deed);
    if (edit.token(deed).tag().equals("VBG")
        && edit.relation(deed).startsWith("aux")
        && !edit.token(deed).lemma().equals(edit.token(verb).lemma())
        && verb == deed + 1
        && !edit.hasSubject(verb)
        && edit.has(verb, "obj")
        && words.triggers().isTriggerLemma(edit.token(deed).lemma())) {
      edit.hang(deed, verb, "nsubj");
    }
  }

  /** "condemned (crimes) being committed by the junta": what is done is the object. */
  private void deedBeingDone(int participle) {
    int verb = edit.head(participle);
    Optional<Integer> deed = edit.child(participle, "nsubj:pass");
    Optional<Integer> being = edit.child(participle, "aux:pass");
    boolean wrong =
        verb != DependencyTree.ROOT
            && TreeEdit.LOOSE.contains(edit.relation(participle))
            && being.filter(b -> edit.token(b).tag().equals("VBG")).isPresent()
            && deed.filter(d -> d > verb && edit.token(d).isNoun()).isPresent()
            && !edit.has(verb, "obj")
            && words.triggers().takesObject(edit.token(verb).lemma());
    if (wrong) {
      edit.hang(deed.orElseThrow(), verb, "obj");
      edit.hang(participle, deed.orElseThrow(), "acl");
    }
  }

  /** "captured the head of the cartel, (Juan Perez), on Monday": they are one. */
  private void nameBehindComma(int name) {
    int verb = edit.head(name);
    if (!edit.relation(name).equals("obj")
        || !edit.token(name).isProperNoun()
        || edit.has(name, "conj")
        || !isSetOff(name)) {
      return;
    }
    edit.children(verb).stream()
        .filter(c -> c < name && edit.relation(c).equals("obj"))
        .filter(c -> !edit.token(c).isProperNoun() && isPerson(c) && !edit.has(c, "conj"))
        .findFirst()
        .ifPresent(person -> edit.hang(name, person, "appos"));
  }

  /** Between commas, or between a comma and the sentence's end. */
  private boolean isSetOff(int name) {
    int first = first(name);
    boolean ends =
        name + 1 >= edit.size()
            || edit.token(name + 1).text().equals(",")
            || edit.token(name + 1).text().equals(".");
    return first > 0 && edit.token(first - 1).text().equals(",") && ends;
  }

  private boolean isPerson(int noun) {
    return words.nouns().classes(edit.token(noun).lemma()).contains(NounClass.PERSON);
  }

  /** "condemned the raid on the town (by the rebels)": they raided it. */
  private void doerOfObject(int doer) {
    int verb = edit.head(doer);
    boolean agent =
        edit.relation(doer).equals("obl")
            && edit.child(doer, "case")
                .filter(c -> edit.token(c).lemma().equals(Slot.BY.name()))
                .isPresent()
            && isParty(doer)
            && !edit.has(verb, "aux:pass");
    if (agent) {
      edit.children(verb).stream()
          .filter(o -> verb < o && o < doer && edit.relation(o).equals("obj"))
          .filter(o -> edit.token(o).isNoun() || edit.has(o, "det"))
          .filter(o -> words.triggers().isTriggerLemma(edit.token(o).lemma()))
          .findFirst()
          .ifPresent(deed -> edit.hang(doer, deed, "nmod"));
    }
  }

  private boolean isParty(int noun) {
    Token token = edit.token(noun);
    return token.isProperNoun()
        || words.nouns().classes(token.lemma()).stream().anyMatch(NounClass.AGENTS::contains);
  }

  private boolean is(int token, String tag, String relation) {
    return edit.token(token).tag().equals(tag) && edit.relation(token).equals(relation);
  }
}
