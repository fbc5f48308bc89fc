package org.newsledger.processor.extract;

import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.processor.Fact.Status;
import org.newsledger.processor.extract.ExtractionWords.Modality;
import org.newsledger.processor.syntax.Sentence;

/**
 * Gives gerunds their objects: in "is considering deploying troops" and "accused of shelling
 * villages" the parser takes the gerund for an adjective of the noun behind it.
 */
final class GerundRepair {

  private static final Set<String> MODIFIERS = Set.of("amod", "compound");

  private static final Set<String> OBJECTS = Set.of("obj", "obl", "nmod", "dep", "xcomp");

  private final ExtractionWords words;
  private final TreeEdit edit;

  private GerundRepair(TreeEdit edit, ExtractionWords words) {
    this.edit = edit;
    this.words = words;
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence of(Sentence sentence, ExtractionWords words) {
    return TreeEdit.mended(sentence, edit -> new GerundRepair(edit, words).repair());
  }

  private void repair() {
    for (int i = 1; i < edit.size(); i++) {
      if (isModifier(i) && isTransitive(i)) {
        free(i);
      }
    }
  }

  private boolean isModifier(int verb) {
    int noun = edit.head(verb);
    return edit.token(verb).tag().equals("VBG")
        && MODIFIERS.contains(edit.relation(verb))
        && noun > verb
        && OBJECTS.contains(edit.relation(noun))
        && edit.head(noun) >= 0
        && edit.head(noun) < verb
        && !edit.token(noun).tag().equals("NN")
        && edit.children(noun).stream().noneMatch(c -> c < verb && !isPreposition(c));
  }

  private boolean isPreposition(int token) {
    return edit.relation(token).equals("case");
  }

  /** Whether the verb names an act that is done to somebody. */
  private boolean isTransitive(int verb) {
    return words.triggers().entries(edit.token(verb).lemma(), Pos.V).stream()
        .anyMatch(e -> e.isEvent() && e.target().contains(Slot.OBJ));
  }

  private void free(int verb) {
    int noun = edit.head(verb);
    int governor = edit.head(noun);
    int before =
        edit.relation(verb - 1).equals("advmod") && edit.head(verb - 1) == verb
            ? verb - 2
            : verb - 1;
    if (before < 0) {
      return;
    }
    if (before == governor && takesGerund(edit.token(governor).lemma())) {
      hang(verb, noun, governor, "xcomp");
    } else if (isPreposition(before) && edit.head(before) == noun && isRuled(before, governor)) {
      edit.hang(before, verb, "mark");
      boolean adverb = edit.relation(governor).equals("advmod");
      hang(verb, noun, adverb ? edit.head(governor) : governor, "advcl");
    }
  }

  private void hang(int verb, int noun, int governor, String relation) {
    edit.hang(verb, governor, relation);
    edit.hang(noun, verb, "obj");
  }

  /** "accused of", "stopped short of": words that say something of the act behind them. */
  private boolean isRuled(int preposition, int governor) {
    String word = edit.token(preposition).lemma();
    boolean complement =
        Stream.of(Modality.COMPLEMENT, Modality.GROUND)
            .anyMatch(kind -> words.modality(kind, word).isPresent());
    boolean beside = preposition > 0 && governs(edit.token(preposition - 1).lemma() + " " + word);
    String lemma = edit.token(governor).lemma();
    return beside || governs(lemma + " " + word) || (complement && governs(lemma));
  }

  /** "denied shelling", "resumed shelling"; not "saw advancing troops". */
  private boolean takesGerund(String verb) {
    return words.modality(Modality.GOVERN, verb).filter(s -> s != Status.OCCURRED).isPresent()
        || !words.lightVerbs().startingWith(verb).isEmpty();
  }

  private boolean governs(String word) {
    return Stream.of(Modality.GOVERN, Modality.GOVERN_PASSIVE)
        .anyMatch(kind -> words.modality(kind, word).isPresent());
  }
}
