package org.newsledger.processor.extract.statement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.syntax.DependencyTree;

/** Finds who speaks: the subject of a reporting verb, or of the verb that governs it. */
final class SpeakerFinder {

  private static final int MAX_CLIMB = 6;
  private static final int MAX_GAP = 4;

  private final ReportingLexicon lexicon;

  SpeakerFinder(ReportingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The speaker of a reporting verb; empty where the text leaves it open. */
  Optional<Mention> of(Phrases phrases, int verb) {
    return Offices.of(phrases, verb, lexicon).or(() -> named(phrases, verb));
  }

  private Optional<Mention> named(Phrases phrases, int verb) {
    return Optional.of(verb - 1)
        .filter(i -> i >= 0 && isSubjectPronoun(phrases, i))
        .or(() -> head(phrases, verb, 0))
        .map(h -> isQuoted(phrases, h, verb) ? outside(phrases, verb).orElse(h) : h)
        .map(
            h ->
                Adjacent.pair(phrases, verb)
                    .filter(pair -> pair.head() == h)
                    .orElseGet(() -> mention(phrases, h, verb)));
  }

  /** Whether a quotation ends between a word before the verb and the verb. */
  private static boolean isQuoted(Phrases phrases, int head, int verb) {
    return IntStream.range(head, verb).filter(phrases::isQuotationMark).count() % 2 == 1;
  }

  /** Behind a verb that follows a quotation, or between the two. */
  private static Optional<Integer> outside(Phrases phrases, int verb) {
    return phrases.isQuotationMark(verb - 1)
        ? after(phrases, verb)
        : IntStream.iterate(verb - 1, i -> i >= 0 && !phrases.isQuotationMark(i), i -> i - 1)
            .filter(i -> phrases.token(i).isNoun() || phrases.token(i).tag().equals("PRP"))
            .filter(i -> phrases.relation(i).startsWith("nsubj"))
            .boxed()
            .findFirst();
  }

  private static Mention mention(Phrases phrases, int head, int verb) {
    Mention named =
        phrases.mention(
            LastWord.nameAt(phrases, head, verb).orElseGet(() -> NameOf.of(phrases, head)));
    boolean holdsCue = named.first() <= verb && verb < named.head();
    return Adjacent.withoutPlace(
        phrases,
        holdsCue ? new Mention(named.sentence(), named.head(), verb + 1, named.last()) : named);
  }

  private Optional<Integer> head(Phrases phrases, int verb, int climbed) {
    if (climbed > MAX_CLIMB) {
      return Optional.empty();
    }
    Optional<Integer> coordinated = coordinated(phrases, verb);
    if (coordinated.isPresent()) {
      return head(phrases, coordinated.get(), climbed + 1);
    }
    if (phrases.isPassive(verb)) {
      return agent(phrases, verb);
    }
    if (isParticiple(phrases, verb)) {
      return ofParticiple(phrases, verb, climbed);
    }
    return inverted(phrases, verb)
        .or(() -> elided(phrases, verb))
        .or(() -> ofFinite(phrases, verb, climbed));
  }

  /** "…", said the mayor. */
  private Optional<Integer> inverted(Phrases phrases, int verb) {
    boolean tells =
        lexicon.verb(phrases.lemma(verb)).filter(ReportingVerb::tellsObject).isPresent()
            && !Inverted.isBehindDash(phrases, verb);
    boolean free =
        Inverted.closes(phrases, verb)
            || Uncut.isBehind(phrases, verb, lexicon)
            || !phrases.hasChild(verb, "nsubj");
    boolean behind = followsMark(phrases, verb) || Uncut.isBehind(phrases, verb, lexicon);
    return behind && !tells && free ? after(phrases, verb) : Optional.empty();
  }

  private Optional<Integer> ofFinite(Phrases phrases, int verb, int climbed) {
    Optional<Integer> subject =
        subject(phrases, verb, climbed)
            .map(s -> Relatives.isSubjectOf(phrases, verb) ? s : aboveCase(phrases, s));
    Optional<Integer> uncut = Uncut.speaker(phrases, verb, subject);
    if (climbed == 0 && uncut.isPresent()) {
      return uncut;
    }
    Optional<Integer> adjacent =
        climbed == 0 && !Relatives.isSubjectOf(phrases, verb)
            ? Adjacent.speaker(phrases, verb, subject)
            : subject;
    return LastWord.endsSentence(phrases, verb) && adjacent.equals(subject)
        ? LastWord.speaker(phrases, verb, subject)
        : adjacent;
  }

  /** "…, he said": a pronoun that is no object. */
  private boolean isSubjectPronoun(Phrases phrases, int token) {
    return phrases.token(token).tag().equals("PRP")
        && lexicon.pronoun(phrases.token(token).text()).isPresent();
  }

  /** "Smith will not resign, says the vote was fair": the first clause's subject goes on. */
  private static Optional<Integer> elided(Phrases phrases, int verb) {
    boolean cut =
        verb > 0
            && phrases.token(verb - 1).text().equals(",")
            && !phrases.hasChild(verb, "nsubj", "nsubj:pass", "mark");
    boolean goesOn =
        cut
            && phrases.children(verb).stream()
                .anyMatch(c -> c > verb && phrases.relation(c).equals("ccomp"));
    return goesOn
        ? phrases.children(verb).stream()
            .filter(c -> c < verb && phrases.isClause(c))
            .findFirst()
            .flatMap(c -> phrases.child(c, "nsubj", "nsubj:pass"))
            .filter(s -> canSpeak(phrases, s))
        : Optional.empty();
  }

  /** "One report at the time": the noun that a noun with a preposition hangs on. */
  private static int aboveCase(Phrases phrases, int noun) {
    int above = phrases.head(noun);
    boolean hangs =
        phrases.relation(noun).equals("nmod")
            && phrases.hasChild(noun, "case")
            && above != DependencyTree.ROOT
            && above < noun
            && phrases.token(above).isNoun();
    return hangs ? above : noun;
  }

  /** "Said it was over but stressed": the cue before, whatever the parser makes of the second. */
  private Optional<Integer> coordinated(Phrases phrases, int verb) {
    int before = verb - 1;
    while (before > 0 && phrases.token(before).tag().startsWith("RB")) {
      before--;
    }
    boolean past =
        phrases.token(verb).tag().equals("VBD") || phrases.token(verb).tag().equals("VBN");
    boolean own = phrases.hasChild(verb, "nsubj", "nsubj:pass", "aux", "aux:pass");
    return past && !own && before > 0 && phrases.token(before).tag().equals("CC")
        ? cueBefore(phrases, verb).or(() -> finiteBefore(phrases, verb))
        : Optional.empty();
  }

  /** "pressed them to leave and underlined": what is told in the past goes with no infinitive. */
  private static Optional<Integer> finiteBefore(Phrases phrases, int verb) {
    int governor = phrases.head(verb);
    boolean infinitive =
        phrases.token(verb).tag().equals("VBD")
            && governor != DependencyTree.ROOT
            && phrases.token(governor).tag().equals("VB");
    return infinitive
        ? IntStream.iterate(governor - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> phrases.token(i).tag().equals("VBD"))
            .filter(i -> phrases.hasChild(i, "nsubj"))
            .boxed()
            .findFirst()
        : Optional.empty();
  }

  /** "adding": a participle without a subject or auxiliary of its own. */
  boolean isParticiple(Phrases phrases, int verb) {
    return phrases.token(verb).tag().equals("VBG")
        && !phrases.hasChild(verb, "nsubj", "aux", "nsubj:pass");
  }

  private Optional<Integer> ofParticiple(Phrases phrases, int verb, int climbed) {
    int before = verb - 1;
    while (before > 0 && phrases.token(before).tag().startsWith("RB")) {
      before--;
    }
    if (before < 0) {
      return climb(phrases, verb).flatMap(v -> head(phrases, v, climbed + 1));
    }
    Optional<Integer> relayed = relayed(phrases, verb);
    if (relayed.isPresent()) {
      return relayed;
    }
    boolean itsNoun = phrases.head(verb) == before && phrases.token(before).isNoun();
    if (itsNoun && isIntroduced(phrases, before)) {
      return Optional.of(before);
    }
    Optional<Integer> above =
        cueBefore(phrases, verb)
            .or(() -> askedBefore(phrases, verb))
            .filter(c -> phrases.isMark(verb - 1))
            .or(() -> climb(phrases, verb))
            .flatMap(v -> head(phrases, v, climbed + 1));
    return above.isEmpty() && itsNoun && isDocument(phrases, before) ? Optional.of(before) : above;
  }

  private boolean isDocument(Phrases phrases, int noun) {
    return lexicon.noun(phrases.lemma(noun)).filter(k -> k == NounKind.DOCUMENT).isPresent();
  }

  /** "With officials saying", "despite officials saying", "a statement saying so appeared". */
  private boolean isIntroduced(Phrases phrases, int noun) {
    String relation = phrases.relation(noun);
    return relation.startsWith("nsubj")
        || (relation.startsWith("obl") && !isDocument(phrases, noun));
  }

  /** "Quoted officials as saying", "was quoted as saying". */
  private Optional<Integer> relayed(Phrases phrases, int verb) {
    if (verb == 0 || !phrases.is(Role.DESCRIPTION, verb - 1)) {
      return Optional.empty();
    }
    for (int at = verb - 2; at >= 0; at--) {
      if (phrases.token(at).isVerb() && !phrases.relation(at).startsWith("aux")) {
        return phrases.isPassive(at)
            ? phrases.child(at, "nsubj:pass", "nsubj")
            : phrases.child(at, "obj");
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> cueBefore(Phrases phrases, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      boolean finite = phrases.token(at).isVerb() && !phrases.token(at).tag().equals("VBG");
      if (finite && lexicon.verb(phrases.lemma(at)).filter(v -> v.kind().mayFollow()).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** "asked him to wait, saying": who asks goes on, not who is asked. */
  private Optional<Integer> askedBefore(Phrases phrases, int verb) {
    return climb(phrases, verb)
        .filter(above -> phrases.relation(above).equals("xcomp"))
        .map(phrases::head)
        .filter(asker -> lexicon.verb(phrases.lemma(asker)).isPresent());
  }

  /** The verb above a participle. */
  private static Optional<Integer> climb(Phrases phrases, int verb) {
    int at = phrases.head(verb);
    for (int steps = 0; at != DependencyTree.ROOT && steps < MAX_CLIMB; steps++) {
      if (phrases.token(at).isVerb() || phrases.hasChild(at, "nsubj", "cop")) {
        return Optional.of(at);
      }
      at = phrases.head(at);
    }
    return Optional.empty();
  }

  private static boolean followsMark(Phrases phrases, int verb) {
    return verb > 0 && phrases.isMark(verb - 1);
  }

  /** The noun after "by" that a passive verb has. */
  static Optional<Integer> agent(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> phrases.relation(c).startsWith("obl") || phrases.relation(c).equals("nmod"))
        .filter(c -> phrases.hasCase(c, Role.AGENT))
        .findFirst();
  }

  private Optional<Integer> subject(Phrases phrases, int verb, int climbed) {
    Optional<Integer> own =
        phrases.child(verb, "nsubj", "nsubj:pass").filter(s -> canSpeak(phrases, s));
    if (own.isPresent()) {
      return own.map(s -> Relatives.antecedent(phrases, s, verb));
    }
    int governor = phrases.head(verb);
    if (governor != DependencyTree.ROOT && climbed < MAX_CLIMB) {
      Optional<Integer> governing = governing(phrases, verb, governor, climbed);
      if (governing.isPresent()) {
        return governing;
      }
    }
    return climbed == 0 ? before(phrases, verb) : Optional.empty();
  }

  private Optional<Integer> governing(Phrases phrases, int verb, int governor, int climbed) {
    String relation = phrases.relation(verb);
    if (relation.equals("ccomp") || relation.equals("parataxis")) {
      return Optional.empty();
    }
    if (phrases.token(governor).isNoun() || phrases.token(governor).tag().equals("PRP")) {
      return Optional.of(governor);
    }
    boolean relayed =
        lexicon.verb(phrases.lemma(governor)).filter(v -> v.kind() == CueKind.RELAY).isPresent();
    if (relayed || relation.equals("xcomp")) {
      Optional<Integer> object = phrases.child(governor, "obj");
      if (object.isPresent() && !phrases.isPassive(governor)) {
        return object;
      }
    }
    return head(phrases, governor, climbed + 1);
  }

  /** Whether a word can head a speaker's phrase. */
  static boolean canSpeak(Phrases phrases, int token) {
    String tag = phrases.token(token).tag();
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("W")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.equals("FW");
  }

  /** A speaker after the verb: "said the minister". */
  private static Optional<Integer> after(Phrases phrases, int verb) {
    int at = verb + 1;
    if (at >= phrases.size() || phrases.token(verb).tag().equals("VBG")) {
      return Optional.empty();
    }
    int head = -1;
    while (at < phrases.size()
        && isNominal(phrases.token(at).tag())
        && !(head >= 0 && phrases.token(at).tag().equals("DT"))) {
      if (phrases.token(at).isNoun() || phrases.token(at).tag().equals("PRP")) {
        head = at;
      }
      at++;
    }
    boolean ends =
        at == phrases.size()
            || phrases.token(at).tag().startsWith("W")
            || (!phrases.token(at).isVerb() && !phrases.token(at).tag().equals("MD"));
    boolean isObject = head >= 0 && phrases.relation(head).startsWith("obl");
    return head >= 0 && ends && !isObject && phrases.dominates(verb, head)
        ? Optional.of(head)
        : Optional.empty();
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("POS");
  }

  /** The noun or pronoun shortly before the verb, where the tree is of no help. */
  private static Optional<Integer> before(Phrases phrases, int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - MAX_GAP); at--) {
      String tag = phrases.token(at).tag();
      if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("WP")) {
        return Optional.of(at);
      }
      if (phrases.isMark(at) && !phrases.token(at).text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
