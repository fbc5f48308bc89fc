package org.newsledger.processor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.processor.extract.ExtractionWords.Modality;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/**
 * Mends what the parser gets wrong again and again: in "accused rebels of killing farmers" it takes
 * the gerund for an adjective of the farmers, so that nobody is killed.
 */
final class TreeRepair {

  /** Words that open a noun phrase; behind a gerund they show that it has an object. */
  private static final Pattern OPENING = Pattern.compile("CD|DT|PRP\\$|PDT|JJR");

  private static final Set<String> OF_NOUN = Set.of("nmod", "acl");

  private final ExtractionWords words;
  private final Sentence sentence;
  private final DependencyTree tree;
  private final TreeEdit edit;

  private TreeRepair(Sentence sentence, TreeEdit edit, ExtractionWords words) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree().orElseThrow();
    this.edit = edit;
  }

  /** The sentence with its tree mended; without a tree as it is. */
  static Sentence of(Sentence sentence, ExtractionWords words) {
    return TreeEdit.mended(sentence, edit -> new TreeRepair(sentence, edit, words).repair());
  }

  private void repair() {
    for (int i = 1; i < tree.size(); i++) {
      if (isGerundTakenForAdjective(i)) {
        raise(i);
      }
      if (isGerundOfAccusers(i)) {
        edit.hang(i, edit.head(edit.head(i)), "advcl");
      }
      if (isWhatTheObjectDoes(i)) {
        edit.hang(i, edit.head(i), "xcomp");
      }
      if (isGerundOfTheAccused(i)) {
        edit.hang(i, edit.head(accused(edit.head(i)).orElseThrow()), "xcomp");
      }
      if (isChargeOfTheAccused(i)) {
        edit.hang(i, edit.head(accused(edit.head(i)).orElseThrow()), "obl");
      }
      if (isDeedTakenForAuxiliary(i)) {
        edit.hang(i, edit.head(i), "nsubj");
        edit.hang(i - 1, i, "amod");
      }
      if (isDeedTakenForClause(i)) {
        int people = edit.head(i);
        edit.hang(i, edit.head(people), edit.relation(people));
        edit.hang(people, i, "amod");
      }
      if (isParticipleTakenForSubject(i)) {
        lower(i);
      }
      if (isReceiverTakenForModifier(i)) {
        edit.hang(i, edit.head(edit.head(i)), "iobj");
      }
    }
  }

  /** "of killing two farmers", "of firing mortars": the preposition before it is the noun's. */
  private boolean isGerundTakenForAdjective(int token) {
    int noun = tree.head(token);
    return sentence.tokens().get(token).tag().equals("VBG")
        && tree.relation(token).equals("amod")
        && noun > token
        && tree.head(noun) != DependencyTree.ROOT
        && sentence.tokens().get(token - 1).tag().equals("IN")
        && tree.head(token - 1) == noun
        && tree.relation(token - 1).equals("case")
        && hasObject(token, noun);
  }

  private boolean hasObject(int gerund, int noun) {
    boolean opened = OPENING.matcher(tag(gerund + 1)).matches();
    boolean named = tag(noun).startsWith("NNP");
    boolean bare = named || tag(noun).equals("NNS") || noun == gerund + 1;
    return opened || (bare && words.triggers().takesObject(sentence.tokens().get(gerund).lemma()));
  }

  private String tag(int token) {
    return sentence.tokens().get(token).tag();
  }

  /** The gerund takes the noun's place, the noun becomes its object. */
  private void raise(int gerund) {
    int noun = edit.head(gerund);
    edit.hang(gerund, edit.head(noun), OF_NOUN.contains(edit.relation(noun)) ? "acl" : "advcl");
    if (isComplement(gerund)) {
      accused(edit.head(gerund)).ifPresent(o -> edit.hang(gerund, edit.head(o), "xcomp"));
      if (isAccuser(edit.head(gerund))) {
        edit.hang(gerund, edit.head(edit.head(gerund)), "advcl");
      }
    }
    edit.hang(noun, gerund, "obj");
    edit.hang(gerund - 1, gerund, "mark");
    takeOver(gerund, noun);
    for (int child : tree.children(noun)) {
      if (tag(child).equals("VBG") && edit.relation(child).equals("conj")) {
        edit.hang(child, gerund, "conj");
      }
    }
  }

  /**
   * "accused the rebels of shelling farms", "jailed him for killing a clerk": the object did it.
   */
  private boolean isWhatTheObjectDoes(int token) {
    boolean gerund =
        tag(token).equals("VBG")
            && (edit.relation(token).equals("advcl")
                || (edit.relation(token).equals("obl") && charges(edit.head(token))));
    return gerund
        && (isComplement(token) || isGround(token))
        && tree.children(edit.head(token)).stream()
            .anyMatch(c -> c < token && edit.relation(c).equals("obj") && isParty(c));
  }

  /** "accused fighters of the front of killing a guard": the fighters did it, not the front. */
  private boolean isGerundOfTheAccused(int token) {
    return tag(token).equals("VBG")
        && edit.relation(token).equals("acl")
        && isComplement(token)
        && accused(edit.head(token)).isPresent();
  }

  /** "accused both sides of war crimes": the crimes are no part of the sides. */
  private boolean isChargeOfTheAccused(int token) {
    return sentence.tokens().get(token).isNoun()
        && edit.relation(token).equals("nmod")
        && children(token, "case").stream().anyMatch(c -> isComplement(c + 1))
        && words.triggers().isTriggerLemma(sentence.tokens().get(token).lemma())
        && accused(edit.head(token)).filter(o -> charges(edit.head(o))).isPresent();
  }

  private boolean charges(int verb) {
    String lemma = sentence.tokens().get(verb).lemma();
    return words.modality(Modality.GOVERN, lemma).isPresent()
        && words.triggers().entries(lemma, Pos.V).stream()
            .anyMatch(e -> e.type().equals("ACCUSE") || e.type().equals("SANCTION"));
  }

  private boolean isGround(int gerund) {
    return words.modality(Modality.GROUND, marker(gerund).lemma()).isPresent();
  }

  /** The word before, but for an adverb: "of deliberately shelling". */
  private Token marker(int gerund) {
    int before = gerund > 1 && tag(gerund - 1).equals("RB") ? gerund - 2 : gerund - 1;
    return sentence.tokens().get(before);
  }

  /** "accused them of firing mortars at a village": the village was fired at, not accused. */
  private void takeOver(int gerund, int noun) {
    int verb = edit.head(gerund);
    if (!edit.relation(gerund).equals("xcomp")) {
      return;
    }
    for (int i = noun + 1; i < tree.size() && !tag(i).equals(","); i++) {
      if (edit.head(i) == verb && edit.relation(i).equals("obl")) {
        edit.hang(i, gerund, "obl");
      }
    }
  }

  /** "Ruritanian shelling killed ten": the parser lets a Ruritanian be killed. */
  private boolean isDeedTakenForAuxiliary(int token) {
    return tag(token).equals("VBG")
        && tree.relation(token).startsWith("aux")
        && tree.relation(token - 1).startsWith("nsubj")
        && tree.head(token - 1) == tree.head(token)
        && words.triggers().isTriggerLemma(sentence.tokens().get(token).lemma());
  }

  /** "Ruritanian shelling of the town killed ten": the parser lets a Ruritanian shell. */
  private boolean isDeedTakenForClause(int token) {
    return tag(token).equals("VBG")
        && edit.relation(token).equals("acl")
        && edit.head(token) == token - 1
        && edit.relation(token - 1).startsWith("nsubj")
        && tag(token - 1).equals("NNP")
        && children(token - 1, "det").isEmpty()
        && token + 1 < tree.size()
        && sentence.tokens().get(token + 1).lemma().equals("of")
        && words.triggers().isTriggerLemma(sentence.tokens().get(token).lemma());
  }

  /** "soldiers captured by rebels were freed": the parser lets the capture be freed. */
  private boolean isParticipleTakenForSubject(int token) {
    return tag(token).equals("VBN")
        && tree.relation(token).startsWith("csubj")
        && tree.head(token) > token
        && children(token, "aux").isEmpty()
        && children(token, "obj").isEmpty()
        && subjectBefore(token).isPresent();
  }

  private Optional<Integer> subjectBefore(int verb) {
    return tree.children(verb).stream()
        .filter(c -> c < verb && tree.relation(c).startsWith("nsubj"))
        .findFirst();
  }

  private List<Integer> children(int token, String relation) {
    return tree.children(token).stream()
        .filter(c -> tree.relation(c).startsWith(relation))
        .toList();
  }

  /** The participle's subject takes its place, the participle hangs on it. */
  private void lower(int participle) {
    int subject = subjectBefore(participle).orElseThrow();
    edit.hang(subject, edit.head(participle), edit.relation(participle).replace("csubj", "nsubj"));
    edit.hang(participle, subject, "acl");
  }

  /** "sold Ruritania 20 tanks": a name before a number is no part of what is counted. */
  private boolean isReceiverTakenForModifier(int token) {
    int noun = tree.head(token);
    return tree.relation(token).equals("compound")
        && sentence.tokens().get(token).isNoun()
        && noun > token + 1
        && OPENING.matcher(tag(token + 1)).matches()
        && tree.head(token + 1) == noun
        && edit.relation(noun).equals("obj")
        && edit.head(noun) < token
        && edit.head(noun) != DependencyTree.ROOT;
  }

  /** "of" or "from", behind which a verb's complement may stand. */
  private boolean isComplement(int gerund) {
    return words.modality(Modality.COMPLEMENT, marker(gerund).lemma()).isPresent();
  }

  /**
   * The people that are accused of it, a verb's object: the phrase hangs on them or on the verb.
   */
  private Optional<Integer> accused(int head) {
    int current = head;
    while (edit.relation(current).equals("nmod") && isParty(edit.head(current))) {
      current = edit.head(current);
    }
    int object = sentence.tokens().get(head).isVerb() ? objectOf(head) : current;
    return edit.relation(object).equals("obj") && isParty(object)
        ? Optional.of(object)
        : Optional.empty();
  }

  /** "Was accused by the council of taking bribes": the council takes none. */
  private boolean isGerundOfAccusers(int token) {
    return tag(token).equals("VBG")
        && OF_NOUN.contains(edit.relation(token))
        && isComplement(token)
        && isAccuser(edit.head(token));
  }

  /** The agent of a passive verb. */
  private boolean isAccuser(int noun) {
    return edit.relation(noun).equals("obl")
        && !children(edit.head(noun), "nsubj:pass").isEmpty()
        && isParty(noun);
  }

  /** The verb's object, or the verb itself. */
  private int objectOf(int verb) {
    return children(verb, "obj").stream().findFirst().orElse(verb);
  }

  private boolean isParty(int noun) {
    Token token = sentence.tokens().get(noun);
    return token.isProperNoun()
        || words.nouns().classes(token.lemma()).stream().anyMatch(NounClass.AGENTS::contains);
  }
}
