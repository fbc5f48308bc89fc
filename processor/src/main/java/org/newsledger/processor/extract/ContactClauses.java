package org.newsledger.processor.extract;

import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Mends relative clauses without a relative pronoun: in "freed three soldiers it had captured" the
 * parser hangs the capture on the verb, so that nobody is captured.
 */
final class ContactClauses {

  private final ExtractionWords words;
  private final TreeEdit edit;

  private ContactClauses(TreeEdit edit, ExtractionWords words) {
    this.edit = edit;
    this.words = words;
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence of(Sentence sentence, ExtractionWords words) {
    return TreeEdit.mended(sentence, edit -> new ContactClauses(edit, words).repair());
  }

  private void repair() {
    for (int i = 1; i < edit.size(); i++) {
      if (edit.relation(i).equals("nsubj") && edit.token(i).tag().equals("PRP")) {
        hangOnNoun(i);
      }
    }
  }

  /** The clause of a pronoun right behind the noun that its verb has for an object. */
  private void hangOnNoun(int pronoun) {
    int verb = edit.head(pronoun);
    int noun = pronoun - 1;
    boolean ofNoun = isKnown(edit.token(noun)) && edit.isBelow(noun, edit.head(verb));
    boolean loose =
        TreeEdit.LOOSE.contains(edit.relation(verb)) || edit.relation(verb).equals("advcl");
    if (ofNoun && loose && lacksObject(verb)) {
      edit.hang(verb, noun, "acl:relcl");
    }
  }

  /** "The first time it met" is no object. */
  private boolean isKnown(Token noun) {
    return noun.isProperNoun() || (noun.isNoun() && !words.nouns().classes(noun.lemma()).isEmpty());
  }

  private boolean lacksObject(int verb) {
    return words.triggers().takesObject(edit.token(verb).lemma())
        && !edit.has(verb, "obj")
        && !edit.has(verb, "mark")
        && !edit.has(verb, "ccomp")
        && !edit.has(verb, "aux:pass");
  }
}
