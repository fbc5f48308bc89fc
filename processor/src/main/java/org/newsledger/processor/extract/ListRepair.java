package org.newsledger.processor.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Mends lists of things: in "destroyed 4 clinics, a plant, a school and a church" the parser tells
 * the school of the clinics, in "a den of rebels and 3 cars" it lets the den be of cars.
 */
final class ListRepair {

  private static final Set<String> HIT = Set.of("obj", "nsubj:pass");

  private static final Set<NounClass> THINGS =
      EnumSet.of(NounClass.VEHICLE, NounClass.WEAPON, NounClass.FACILITY);

  private final ExtractionWords words;
  private final TreeEdit edit;

  private ListRepair(TreeEdit edit, ExtractionWords words) {
    this.edit = edit;
    this.words = words;
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence of(Sentence sentence, ExtractionWords words) {
    return TreeEdit.mended(sentence, edit -> new ListRepair(edit, words).repair());
  }

  private void repair() {
    for (int i = 0; i < edit.size(); i++) {
      if (HIT.contains(edit.relation(i)) && isThing(i)) {
        join(i);
      }
      raise(i);
    }
  }

  /** "4 clinics, a plant, a school and a church": what stands in the list is no apposition. */
  private void join(int first) {
    List<Integer> items =
        edit.children(first).stream()
            .filter(c -> c > first && edit.relation(c).equals("appos"))
            .toList();
    boolean closed = items.stream().anyMatch(i -> edit.has(i, "conj")) || edit.has(first, "conj");
    if (closed && items.stream().allMatch(this::isThing)) {
      items.forEach(i -> edit.hang(i, first, "conj"));
    }
  }

  /** Something new that is counted or has an indefinite article. */
  private boolean isThing(int token) {
    Token noun = edit.token(token);
    boolean opened =
        edit.children(token).stream()
            .filter(c -> c < token)
            .anyMatch(
                c ->
                    edit.relation(c).equals("nummod")
                        || (edit.relation(c).equals("det")
                            && !words.isDefinite(edit.token(c).lemma())));
    return opened
        && noun.isNoun()
        && !noun.isProperNoun()
        && !words.nouns().classes(noun.lemma()).contains(NounClass.PERSON);
  }

  /** "a den of rebels and 3 cars": counted things go with the thing before. */
  private void raise(int token) {
    int people = edit.head(token);
    boolean wrong =
        edit.relation(token).equals("conj")
            && edit.has(token, "nummod")
            && isOf(token, THINGS)
            && edit.relation(people).equals("nmod")
            && isOf(people, EnumSet.of(NounClass.PERSON))
            && HIT.contains(edit.relation(edit.head(people)))
            && !isOf(edit.head(people), EnumSet.of(NounClass.PERSON));
    if (!wrong) {
      return;
    }
    edit.hang(token, edit.head(people), "conj");
    edit.children(people).stream()
        .filter(c -> c > token && edit.relation(c).startsWith("acl"))
        .forEach(c -> edit.hang(c, token, edit.relation(c)));
  }

  private boolean isOf(int token, Set<NounClass> classes) {
    return edit.token(token).isNoun()
        && words.nouns().classes(edit.token(token).lemma()).stream().anyMatch(classes::contains);
  }
}
