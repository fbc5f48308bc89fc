package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.extract.statement.ReportingLexicon.Restraint;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Token;

/** Cues that are verbs: "said", "pointed out", "adding". */
final class VerbCues {

  private static final Set<String> NO_CUE = Set.of("amod", "compound", "case", "fixed");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "parataxis", "conj", "dep", "csubj");

  private static final int MAX_GAP = 4;

  /** How many words a cue that ends its sentence has behind it at most. */
  private static final int LONGEST_END = 12;

  private final ReportingLexicon lexicon;
  private final SpeakerFinder speakers;

  VerbCues(ReportingLexicon lexicon, SpeakerFinder speakers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  /** What a verb of the sentence reports, if it is a reporting verb that reports something. */
  Optional<Candidate> at(Phrases phrases, int verb) {
    if (!phrases.token(verb).isVerb()
        || (NO_CUE.contains(phrases.relation(verb)) && !isInverted(phrases, verb))) {
      return Optional.empty();
    }
    Optional<Entry> entry = entry(phrases, verb);
    if (entry.isEmpty() || entry.get().verb().kind() == CueKind.RELAY) {
      return Optional.empty();
    }
    boolean believed =
        entry.get().verb().kind() == CueKind.THOUGHT && !isFiniteThought(phrases, verb);
    if (believed || isRestrained(phrases, verb) || isImpersonalPassive(phrases, verb)) {
      return Optional.empty();
    }
    return Optional.of(candidate(phrases, verb, entry.get()));
  }

  /** "Police believe", not "joined believing", "thought to be" or "I think". */
  private boolean isFiniteThought(Phrases phrases, int verb) {
    String tag = phrases.token(verb).tag();
    boolean pronoun =
        phrases.child(verb, "nsubj").filter(s -> isFirstPerson(phrases.token(s))).isPresent();
    return !pronoun && !tag.equals("VBG") && !tag.equals("VBN");
  }

  private boolean isFirstPerson(Token token) {
    return token.tag().equals("PRP") && lexicon.pronoun(token.lemma()).isEmpty();
  }

  /** A lexicon entry and the text that matched it. */
  private record Entry(ReportingVerb verb, String text) {}

  private Optional<Entry> entry(Phrases phrases, int verb) {
    Token token = phrases.token(verb);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (verb + 1 < phrases.size()) {
      String next = phrases.token(verb + 1).text();
      Optional<ReportingVerb> phrasal = lexicon.verb(lemma + " " + next.toLowerCase(Locale.ROOT));
      if (phrasal.isPresent()) {
        return Optional.of(new Entry(phrasal.get(), token.text() + " " + next));
      }
    }
    return lexicon.verb(lemma).map(v -> new Entry(v, token.text()));
  }

  /** "did not say", "declined to say", "could say", "no one said". */
  private boolean isRestrained(Phrases phrases, int verb) {
    boolean nobody =
        phrases
            .child(verb, "nsubj")
            .flatMap(s -> phrases.child(s, "det"))
            .filter(d -> lexicon.isNegation(phrases.lemma(d)))
            .isPresent();
    if (nobody || restrainedBy(phrases, verb)) {
      return true;
    }
    boolean infinitive = phrases.hasChild(verb, "mark") && phrases.token(verb).tag().equals("VB");
    int governor = phrases.head(verb);
    if (!infinitive || governor == DependencyTree.ROOT) {
      return false;
    }
    return phrases.relation(verb).equals("acl")
        || lexicon.restraint(phrases.lemma(governor)).filter(r -> r != Restraint.MODAL).isPresent()
        || (phrases.relation(verb).equals("xcomp") && restrainedBy(phrases, governor));
  }

  private boolean restrainedBy(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> c < verb)
        .anyMatch(
            c -> {
              String lemma = phrases.lemma(c);
              String relation = phrases.relation(c);
              return (relation.equals("aux")
                      && lexicon.restraint(lemma).filter(r -> r == Restraint.MODAL).isPresent())
                  || lexicon.isNegation(lemma);
            });
  }

  /** "is said to have", "believed by none". */
  private boolean isImpersonalPassive(Phrases phrases, int verb) {
    if (!phrases.isPassive(verb)) {
      return false;
    }
    boolean expletive =
        phrases.hasChild(verb, "expl")
            || phrases
                .child(verb, "nsubj:pass")
                .filter(s -> phrases.lemma(s).equals("it"))
                .isPresent();
    return speakers.agent(phrases, verb).isEmpty()
        && !(expletive && phrases.hasChild(verb, "ccomp"));
  }

  /** "…, reported Reuters": the parser takes the participle for the name's attribute. */
  private static boolean isInverted(Phrases phrases, int verb) {
    return verb > 0
        && verb + 1 < phrases.size()
        && phrases.isMark(verb - 1)
        && phrases.token(verb + 1).isProperNoun();
  }

  private Candidate candidate(Phrases phrases, int verb, Entry entry) {
    Optional<Mention> speaker = speakers.of(phrases, verb);
    Optional<Mention> audience = audience(phrases, verb, entry.verb());
    Optional<ReportedClause> clause = ReportedClause.of(phrases, verb, entry.verb());
    BitSet content = clause.map(ReportedClause::words).orElseGet(BitSet::new);
    if (speaker.filter(s -> holds(content, s)).isPresent()) {
      content.clear();
    }
    withoutLaterCues(phrases, verb, content);
    Span phrase = phrase(phrases, verb, content);
    Content kind = clause.map(ReportedClause::kind).orElse(Content.CLAUSE);
    boolean reports = entry.verb().takes(kind) || isThatClause(phrases, entry.verb(), content);
    List<Span> pieces = reports ? new Pieces(phrases, phrase).of(content) : List.of();
    boolean clausal =
        entry.verb().takes(Content.CLAUSE)
            && entry.verb().kind().mayFollow()
            && !(entry.verb().kind() == CueKind.TENTATIVE && phrases.hasChild(verb, "obj"));
    if (clausal && (pieces.isEmpty() || kind == Content.OBJECT || kind == Content.TOPIC)) {
      Span core = core(phrases, verb, speaker, audience);
      List<Span> beside = new Pieces(phrases, core).beside();
      if (!beside.isEmpty()) {
        phrase = core;
        pieces = beside;
        kind = Content.CLAUSE;
      }
    }
    Optional<BitSet> told = clausal ? told(phrases, verb, speaker, pieces) : Optional.empty();
    if (told.isPresent()) {
      phrase = core(phrases, verb, speaker, audience);
      pieces = new Pieces(phrases, phrase).of(told.get());
      kind = Content.CLAUSE;
    }
    Optional<Mention> issuer = speaker.flatMap(s -> speakers.issuer(phrases, s.head()));
    return new Candidate(
        cue(phrases, verb, entry),
        issuer.or(() -> speaker),
        audience,
        medium(phrases, verb).or(() -> issuer.flatMap(i -> speaker)).or(() -> relay(phrases, verb)),
        phrase,
        pieces,
        kind,
        entry.verb().takes(Content.QUOTE),
        speakers.isParticiple(phrases, verb));
  }

  /**
   * "… took the town the army said": all before a cue and speaker that end the sentence, where the
   * tree gives them less than half of it.
   */
  private static Optional<BitSet> told(
      Phrases phrases, int verb, Optional<Mention> speaker, List<Span> pieces) {
    if (speaker.isEmpty()
        || speaker.get().last() >= verb
        || speaker.get().sentence() != phrases.sentence().index()
        || phrases.size() - verb > LONGEST_END
        || !LastWord.endsSentence(phrases, verb)) {
      return Optional.empty();
    }
    int end = speaker.get().first();
    boolean clause = IntStream.range(0, end).anyMatch(i -> Pieces.isFinite(phrases.token(i).tag()));
    boolean quoted = IntStream.range(0, phrases.size()).anyMatch(i -> isQuotationMark(phrases, i));
    int length = pieces.stream().mapToInt(Span::length).sum();
    boolean less = end > 0 && 2 * length < phrases.span(0, end - 1).length();
    if (!clause || quoted || !less || follows(phrases, verb, pieces)) {
      return Optional.empty();
    }
    BitSet words = new BitSet();
    words.set(0, end);
    return Optional.of(words);
  }

  private static boolean follows(Phrases phrases, int verb, List<Span> pieces) {
    return pieces.stream().anyMatch(p -> p.start() >= phrases.token(verb).end());
  }

  /** "Reported Reuters": the speaker after the verb is taken for its object. */
  private static boolean holds(BitSet content, Mention speaker) {
    return content.get(speaker.head())
        && content.cardinality() <= speaker.last() - speaker.first() + 2;
  }

  private static boolean isThatClause(Phrases phrases, ReportingVerb verb, BitSet content) {
    return verb.takes(Content.THAT)
        && !content.isEmpty()
        && phrases.lemma(content.nextSetBit(0)).equals("that");
  }

  private static Cue cue(Phrases phrases, int verb, Entry entry) {
    return new Cue(
        phrases.sentence().index(),
        verb,
        entry.text(),
        entry.verb().kind(),
        entry.verb().speechAct(),
        phrases.span(verb, verb));
  }

  /** "…, adding that": a participle after a comma reports anew. */
  private void withoutLaterCues(Phrases phrases, int verb, BitSet content) {
    for (int at = verb + 2; at < phrases.size(); at++) {
      if (content.get(at)
          && phrases.token(at).tag().equals("VBG")
          && phrases.isMark(at - 1)
          && lexicon.verb(phrases.lemma(at)).isPresent()) {
        content.andNot(phrases.subtree(at));
      }
    }
  }

  /** The verb with its speaker and addressee, where these stand at it. */
  private static Span core(
      Phrases phrases, int verb, Optional<Mention> speaker, Optional<Mention> audience) {
    int first = verb;
    int last = verb;
    if (speaker.isPresent() && speaker.get().sentence() == phrases.sentence().index()) {
      Mention who = speaker.get();
      if (who.last() < verb && verb - who.last() <= MAX_GAP) {
        first = who.first();
      } else if (who.first() > verb && who.first() - verb <= 1) {
        last = who.last();
      }
    }
    if (audience.isPresent()
        && audience.get().first() - last <= 1
        && audience.get().last() > last) {
      last = audience.get().last();
    }
    return phrases.span(first, last);
  }

  /** The words around the verb that are its own, not its content's. */
  private static Span phrase(Phrases phrases, int verb, BitSet content) {
    BitSet own = phrases.subtree(verb);
    own.andNot(content);
    phrases.children(verb).stream()
        .filter(c -> CLAUSES.contains(phrases.relation(c)))
        .forEach(c -> own.andNot(phrases.subtree(c)));
    own.set(verb);
    int first = verb;
    while (first > 0 && own.get(first - 1) && !isQuotationMark(phrases, first - 1)) {
      first--;
    }
    int last = verb;
    while (last + 1 < phrases.size() && own.get(last + 1) && !isQuotationMark(phrases, last + 1)) {
      last++;
    }
    while (first < verb && phrases.isMark(first)) {
      first++;
    }
    while (last > verb && phrases.isMark(last)) {
      last--;
    }
    return phrases.span(first, last);
  }

  private static boolean isQuotationMark(Phrases phrases, int token) {
    String tag = phrases.token(token).tag();
    return tag.equals("``") || tag.equals("''") || phrases.token(token).text().equals(":");
  }

  private static Optional<Mention> audience(Phrases phrases, int verb, ReportingVerb entry) {
    if (phrases.isPassive(verb)) {
      return entry.tellsObject()
          ? phrases.child(verb, "nsubj:pass").map(phrases::mention)
          : Optional.empty();
    }
    Optional<Integer> told =
        entry.tellsObject() ? phrases.child(verb, "iobj", "obj") : Optional.empty();
    return told.or(
            () ->
                phrases.children(verb).stream()
                    .filter(c -> c > verb && phrases.relation(c).startsWith("obl"))
                    .filter(c -> phrases.hasCase(c, "to"))
                    .findFirst())
        .filter(c -> phrases.token(c).isNoun() || phrases.token(c).tag().equals("PRP"))
        .map(phrases::mention);
  }

  /** Where the words are published: "in a statement", "on Twitter". */
  private Optional<Mention> medium(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> phrases.relation(c).startsWith("obl") || phrases.relation(c).equals("nmod"))
        .filter(c -> !phrases.hasCase(c, "to") && !phrases.hasCase(c, "of"))
        .filter(c -> isMedium(phrases, c))
        .findFirst()
        .map(phrases::mention);
  }

  private boolean isMedium(Phrases phrases, int noun) {
    return lexicon
        .noun(phrases.lemma(noun))
        .filter(k -> k == NounKind.DOCUMENT || k == NounKind.OCCASION)
        .isPresent();
  }

  /**
   * Who relays: SANA in "SANA quoted officials as saying" and in "was quoted by SANA as saying".
   */
  private Optional<Mention> relay(Phrases phrases, int verb) {
    int governor = phrases.head(verb);
    if (governor == DependencyTree.ROOT) {
      return Optional.empty();
    }
    boolean relays =
        lexicon.verb(phrases.lemma(governor)).filter(v -> v.kind() == CueKind.RELAY).isPresent();
    return relays ? speakers.of(phrases, governor) : Optional.empty();
  }
}
