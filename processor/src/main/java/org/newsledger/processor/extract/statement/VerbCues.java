package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Token;

/** Cues that are verbs: "said", "pointed out", "adding". */
final class VerbCues {

  private static final String REJECT = "REJECT";
  private static final int LONGEST_RELAYED = 9;
  private static final Set<String> NO_CUE = Set.of("amod", "compound", "case", "fixed");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "parataxis", "conj", "dep", "csubj");

  private final ReportingLexicon lexicon;
  private final SpeakerFinder speakers;
  private final Issuers issuers;
  private final Restraints restraints;

  VerbCues(ReportingLexicon lexicon, SpeakerFinder speakers, Issuers issuers) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.issuers = issuers;
    this.restraints = new Restraints(lexicon);
  }

  /** What a verb of the sentence reports, if it is a reporting verb that reports something. */
  Optional<Candidate> at(Phrases phrases, int verb) {
    if (!phrases.token(verb).isVerb()
        || (NO_CUE.contains(phrases.relation(verb))
            && !Inverted.isBeforeName(phrases, verb)
            && !isBeforeClause(phrases, verb))) {
      return Optional.empty();
    }
    Optional<Entry> entry = entry(phrases, verb);
    if (entry.isEmpty() || entry.get().verb().kind() == CueKind.RELAY) {
      return Optional.empty();
    }
    boolean believed =
        entry.get().verb().kind() == CueKind.THOUGHT && !isFiniteThought(phrases, verb);
    if (believed
        || restraints.hold(phrases, verb)
        || Relatives.isObjectOf(phrases, verb)
        || relays(phrases, verb)
        || (isImpersonalPassive(phrases, verb) && Offices.of(phrases, verb, lexicon).isEmpty())
        || isWithoutSpeaker(phrases, verb, entry.get().verb())) {
      return Optional.empty();
    }
    return Optional.of(candidate(phrases, verb, entry.get()));
  }

  /** "By suggesting Ukraine could": the parser takes the participle for the name's attribute. */
  private static boolean isBeforeClause(Phrases phrases, int verb) {
    int head = phrases.head(verb);
    return phrases.token(verb).tag().equals("VBG")
        && verb > 0
        && phrases.token(verb - 1).tag().equals("IN")
        && head > verb
        && head + 1 < phrases.size()
        && Pieces.isFinite(phrases.token(head + 1).tag());
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

  /** "The paper reported the mayor as saying": what is told is told under the second verb. */
  private boolean relays(Phrases phrases, int verb) {
    return IntStream.range(verb + 2, Math.min(phrases.size() - 1, verb + LONGEST_RELAYED))
        .takeWhile(i -> !phrases.isMark(i) && !Pieces.isFinite(phrases.token(i).tag()))
        .filter(i -> phrases.is(Role.DESCRIPTION, i))
        .filter(i -> phrases.token(i + 1).tag().equals("VBG"))
        .anyMatch(
            i -> lexicon.verb(phrases.lemma(i + 1)).filter(ReportingVerb::mayFollow).isPresent());
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
                .filter(s -> phrases.is(Role.EXPLETIVE, s))
                .isPresent();
    return SpeakerFinder.agent(phrases, verb).isEmpty()
        && !(expletive && phrases.hasChild(verb, "ccomp"));
  }

  /** "were tried and told that", "deny them the means", "Asked whether it was true, he said". */
  private static boolean isWithoutSpeaker(Phrases phrases, int verb, ReportingVerb entry) {
    boolean denied = REJECT.equals(entry.speechAct()) && phrases.hasChild(verb, "iobj");
    boolean told =
        entry.tellsObject()
            && phrases.relation(verb).equals("conj")
            && phrases.isPassive(phrases.head(verb))
            && !phrases.hasChild(verb, "nsubj", "nsubj:pass", "obj", "iobj", "aux");
    boolean asked =
        entry.tellsObject()
            && verb == 0
            && phrases.token(verb).tag().equals("VBN")
            && phrases.relation(verb).equals("advcl");
    return denied || told || asked;
  }

  private Candidate candidate(Phrases phrases, int verb, Entry entry) {
    Optional<Mention> speaker = speakers.of(phrases, verb);
    Optional<Mention> audience =
        audience(phrases, verb, entry.verb())
            .filter(a -> speaker.filter(s -> s.head() == a.head()).isEmpty());
    boolean behind = Uncut.isBehind(phrases, verb, lexicon);
    Reported reported =
        behind ? Uncut.before(phrases, verb) : reported(phrases, verb, entry.verb(), speaker);
    if (!behind && !isOfNoun(phrases, verb) && !isFronted(phrases, verb)) {
      reported = new LooseContent(phrases, verb, speaker, audience).mended(reported, entry.verb());
    }
    if (opensWithCue(phrases, verb, reported)
        || speaker.filter(s -> lexicon.isSpeechless(phrases, s.head())).isPresent()) {
      reported = new Reported(reported.phrase(), List.of(), reported.kind());
    }
    Optional<Mention> issuer = speaker.flatMap(s -> issuers.issuer(phrases, s.head()));
    return new Candidate(
        cue(phrases, verb, entry),
        issuer.or(() -> speaker),
        audience,
        medium(phrases, verb).or(() -> issuer.flatMap(i -> speaker)).or(() -> relay(phrases, verb)),
        reported.phrase(),
        reported.pieces(),
        reported.kind(),
        entry.verb().takes(Content.QUOTE),
        speakers.isParticiple(phrases, verb) || isOfNoun(phrases, verb));
  }

  /** "A statement posted online said that": the second cue is the clause's own. */
  private boolean opensWithCue(Phrases phrases, int verb, Reported reported) {
    return IntStream.range(verb + 1, phrases.size())
        .filter(
            i -> reported.pieces().stream().anyMatch(p -> p.start() == phrases.token(i).start()))
        .limit(1)
        .filter(i -> Pieces.isFinite(phrases.token(i).tag()))
        .anyMatch(i -> lexicon.verb(phrases.lemma(i)).filter(ReportingVerb::mayFollow).isPresent());
  }

  /** "Commenting on the raid, he said": what follows the participle is another's report. */
  private boolean isFronted(Phrases phrases, int verb) {
    return speakers.isParticiple(phrases, verb)
        && phrases.head(verb) > verb
        && phrases.relation(verb).equals("advcl");
  }

  /** "The 'caliphate' proclaimed by Smith": the noun is no report. */
  private static boolean isOfNoun(Phrases phrases, int verb) {
    return phrases.relation(verb).equals("acl")
        && phrases.token(verb).tag().equals("VBN")
        && !(Inverted.isBeforeName(phrases, verb) || phrases.isMark(phrases.head(verb)));
  }

  /** What the tree says that the verb reports. */
  private Reported reported(
      Phrases phrases, int verb, ReportingVerb entry, Optional<Mention> speaker) {
    Optional<ReportedClause> clause = ReportedClause.of(phrases, verb, entry);
    BitSet content = clause.map(ReportedClause::words).orElseGet(BitSet::new);
    if (speaker.filter(s -> holds(content, s)).isPresent()) {
      content.clear();
    }
    withoutLaterCues(phrases, verb, content);
    withoutQuestion(phrases, verb, content);
    commentAfter(phrases, verb).ifPresent(from -> content.clear(from, phrases.size()));
    Span phrase = phrase(phrases, verb, content);
    Content kind = clause.map(ReportedClause::kind).orElse(Content.CLAUSE);
    boolean reports =
        entry.kind() == CueKind.SPEECH_ACT
            ? isThatClause(phrases, content) || isFinite(phrases, content)
            : entry.takes(kind) || (entry.takes(Content.THAT) && isThatClause(phrases, content));
    List<Span> pieces = reports ? new Pieces(phrases, phrase).of(content) : List.of();
    return new Reported(phrase, pieces, kind);
  }

  /** "Reported Reuters": the speaker after the verb is taken for its object. */
  private static boolean holds(BitSet content, Mention speaker) {
    return content.get(speaker.head())
        && content.cardinality() <= speaker.last() - speaker.first() + 2;
  }

  private static boolean isThatClause(Phrases phrases, BitSet content) {
    return !content.isEmpty() && phrases.is(Role.CLAUSE, content.nextSetBit(0));
  }

  /** "threatened it would leave", not "condemned crimes being committed". */
  private static boolean isFinite(Phrases phrases, BitSet content) {
    return content.stream().anyMatch(i -> heads(phrases, content, i) && isTensed(phrases, i));
  }

  private static boolean heads(Phrases phrases, BitSet content, int token) {
    int above = phrases.head(token);
    return above == DependencyTree.ROOT || !content.get(above);
  }

  private static boolean isTensed(Phrases phrases, int token) {
    return Pieces.isFinite(phrases.token(token).tag())
        || phrases.children(token).stream()
            .filter(c -> phrases.relation(c).startsWith("aux") || phrases.relation(c).equals("cop"))
            .anyMatch(c -> Pieces.isFinite(phrases.token(c).tag()));
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

  /** "…, adding that": a participle after a comma reports anew; so does "…, reported Reuters". */
  private void withoutLaterCues(Phrases phrases, int verb, BitSet content) {
    for (int at = verb + 2; at < phrases.size(); at++) {
      boolean cue = content.get(at) && lexicon.verb(phrases.lemma(at)).isPresent();
      if (cue && phrases.token(at).tag().equals("VBG") && phrases.isMark(at - 1)) {
        content.andNot(phrases.subtree(at));
      }
      if (cue && Inverted.closes(phrases, at)) {
        content.clear(at, phrases.size());
      }
    }
  }

  /** "Asked whether it was true, he said": what the speaker was asked is not what he says. */
  private void withoutQuestion(Phrases phrases, int verb, BitSet content) {
    boolean asked =
        verb > 0
            && content.get(0)
            && phrases.token(0).tag().equals("VBN")
            && lexicon.verb(phrases.lemma(0)).filter(ReportingVerb::tellsObject).isPresent();
    if (asked) {
      content.clear(0, verb);
    }
  }

  /** "…, a claim that the army denies": what the article says of the words. */
  private OptionalInt commentAfter(Phrases phrases, int verb) {
    return IntStream.range(verb + 2, phrases.size() - 1)
        .filter(i -> phrases.token(i - 1).text().equals(","))
        .filter(i -> phrases.token(i).tag().equals("DT"))
        .filter(
            i ->
                lexicon.noun(phrases.lemma(i + 1)).filter(k -> k == NounKind.UTTERANCE).isPresent())
        .findFirst();
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
                    .filter(c -> phrases.hasCase(c, Role.ADDRESSEE))
                    .findFirst())
        .filter(c -> phrases.token(c).isNoun() || phrases.token(c).tag().equals("PRP"))
        .map(phrases::mention);
  }

  /** Where the words are published: "in a statement", "on Twitter". */
  private Optional<Mention> medium(Phrases phrases, int verb) {
    return phrases.children(verb).stream()
        .filter(c -> phrases.relation(c).startsWith("obl") || phrases.relation(c).equals("nmod"))
        .filter(c -> phrases.hasCase(c, Role.MEDIUM))
        .filter(c -> isMedium(phrases, c))
        .findFirst()
        .map(c -> place(phrases, c).orElse(c))
        .map(phrases::mention);
  }

  /** "In a video on Twitter": where it can be seen. */
  private Optional<Integer> place(Phrases phrases, int document) {
    return phrases
        .child(document, "nmod")
        .filter(c -> phrases.token(c).isProperNoun() && phrases.hasCase(c, Role.MEDIUM))
        .filter(c -> isMedium(phrases, c));
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
