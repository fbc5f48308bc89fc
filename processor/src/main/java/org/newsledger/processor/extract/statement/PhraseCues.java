package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.FunctionWords.Role;
import org.newsledger.processor.extract.statement.ReportingLexicon.NounKind;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Cue;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Token;

/** Cues that are no verbs: "according to", "his claim that". */
final class PhraseCues {

  private static final int LONGEST_GAP = 8;
  private static final int LONGEST_OWNER = 14;

  private final ReportingLexicon lexicon;
  private final Issuers issuers;

  PhraseCues(ReportingLexicon lexicon, Issuers issuers) {
    this.lexicon = lexicon;
    this.issuers = issuers;
  }

  /** "According to X" that begins at a word of the sentence. */
  Optional<Candidate> phraseAt(Phrases phrases, int start) {
    return lexicon.phrases().stream()
        .filter(p -> startsWith(phrases, start, p))
        .findFirst()
        .flatMap(p -> phrase(phrases, start, start + p.size() - 1));
  }

  private static boolean startsWith(Phrases phrases, int start, List<String> words) {
    if (start + words.size() >= phrases.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!phrases.token(start + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Candidate> phrase(Phrases phrases, int start, int end) {
    Optional<Integer> source = source(phrases, end);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = phrases.mention(source.get());
    int last = lastOfPhrase(phrases, source.get(), mention.last());
    Span words = phrases.span(start, last);
    BitSet content =
        closes(phrases, start, last) ? before(start) : host(phrases, start, source.get());
    content.clear(start, last + 1);
    Optional<Mention> issuer = issuers.issuer(phrases, source.get());
    return Optional.of(
        new Candidate(
            cue(phrases, start, end),
            issuer.or(() -> Optional.of(mention)),
            Optional.empty(),
            issuer.map(i -> mention),
            words,
            new Pieces(phrases, words).of(content),
            Content.CLAUSE,
            true,
            false));
  }

  private static Cue cue(Phrases phrases, int start, int end) {
    String text =
        phrases.sentence().tokens().subList(start, end + 1).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    return new Cue(
        phrases.sentence().index(), start, text, CueKind.PHRASE, "", phrases.span(start, end));
  }

  /** The noun that the phrase governs: the one it marks, or the next one's main word. */
  private static Optional<Integer> source(Phrases phrases, int end) {
    int start = end;
    while (start > 0 && phrases.relation(start).equals("fixed")) {
      start--;
    }
    int marked = phrases.head(start);
    if (phrases.relation(start).equals("case") && marked > end) {
      return Optional.of(marked);
    }
    int at = end + 1;
    while (at < phrases.size() && !isNounLike(phrases, at)) {
      at++;
    }
    if (at >= Math.min(phrases.size(), end + LONGEST_GAP)) {
      return Optional.empty();
    }
    int head = at;
    while (phrases.relation(head).equals("compound") && phrases.head(head) > head) {
      head = phrases.head(head);
    }
    return Optional.of(head);
  }

  private static boolean isNounLike(Phrases phrases, int token) {
    String tag = phrases.token(token).tag();
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD") || tag.equals("WP");
  }

  /** To the comma that ends the phrase, or to the end of what depends on the source. */
  private static int lastOfPhrase(Phrases phrases, int source, int least) {
    BitSet below = phrases.subtree(source);
    int last = least;
    while (last + 1 < phrases.size() && below.get(last + 1)) {
      last++;
    }
    while (last > least && phrases.isMark(last)) {
      last--;
    }
    boolean all = IntStream.range(last + 1, phrases.size()).allMatch(phrases::isMark);
    return all && below.get(0) ? firstComma(phrases, least, last) : last;
  }

  /** "According to research, every third plans": the parser may hang all on the source. */
  private static int firstComma(Phrases phrases, int from, int last) {
    return IntStream.range(from + 1, last)
            .filter(i -> phrases.token(i).text().equals(","))
            .findFirst()
            .orElse(last + 1)
        - 1;
  }

  /** "…, according to police." behind a clause: all before it, whatever the tree hangs it on. */
  private static boolean closes(Phrases phrases, int start, int last) {
    return start > 1
        && phrases.token(start - 1).text().equals(",")
        && IntStream.range(last + 1, phrases.size()).allMatch(phrases::isMark)
        && IntStream.range(0, start).anyMatch(i -> Pieces.isFinite(phrases.token(i).tag()))
        && IntStream.range(0, start).noneMatch(phrases::isQuotationMark);
  }

  private static BitSet before(int start) {
    BitSet words = new BitSet();
    words.set(0, start);
    return words;
  }

  /** The clause that the phrase belongs to. */
  private static BitSet host(Phrases phrases, int start, int source) {
    int at = phrases.head(source);
    if (at != DependencyTree.ROOT && at < source && at >= start) {
      at = phrases.head(at);
    }
    while (at != DependencyTree.ROOT
        && !phrases.isClause(at)
        && phrases.head(at) != DependencyTree.ROOT) {
      at = phrases.head(at);
    }
    BitSet words = new BitSet();
    if (at == DependencyTree.ROOT || phrases.head(at) == DependencyTree.ROOT) {
      words.set(0, phrases.size());
    } else {
      words.or(phrases.subtree(at));
    }
    return words;
  }

  /** "His claim that the town had fallen". */
  Optional<Candidate> nounAt(Phrases phrases, int noun) {
    Optional<NounKind> kind =
        phrases.token(noun).isNoun() ? lexicon.noun(phrases.lemma(noun)) : Optional.empty();
    if (kind.isEmpty() || kind.get() == NounKind.OCCASION) {
      return Optional.empty();
    }
    Optional<Integer> clause = thatClause(phrases, noun);
    Optional<Mention> speaker =
        Issuers.owner(phrases, noun).map(phrases::mention).or(() -> voice(phrases, noun));
    if (clause.isEmpty() || speaker.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ofNoun(phrases, noun, CueKind.NOUN, speaker.get(), clause.get()));
  }

  /** "The envoy voiced concern that". */
  private Optional<Mention> voice(Phrases phrases, int noun) {
    int verb = phrases.head(noun);
    boolean voiced =
        phrases.relation(noun).equals("obj")
            && lexicon.isVoice(phrases.lemma(verb))
            && !new Restraints(lexicon).hold(phrases, verb);
    return voiced
        ? new SpeakerFinder(lexicon)
            .of(phrases, verb)
            .filter(s -> !lexicon.isSpeechless(phrases, s.head()))
        : Optional.empty();
  }

  /** "Reports that the town had fallen". */
  Optional<Candidate> hearsayAt(Phrases phrases, int noun) {
    boolean hearsay =
        phrases.token(noun).isNoun()
            && lexicon.isHearsay(phrases.lemma(noun))
            && Issuers.owner(phrases, noun).isEmpty();
    return hearsay
        ? thatClause(phrases, noun)
            .map(c -> ofNoun(phrases, noun, CueKind.HEARSAY, bare(phrases, noun), c))
        : Optional.empty();
  }

  /** The noun with its adjectives, without its clause. */
  private static Mention bare(Phrases phrases, int noun) {
    int first = noun;
    while (first > 0 && phrases.head(first - 1) == noun && !phrases.isMark(first - 1)) {
      first--;
    }
    return new Mention(phrases.sentence().index(), noun, first, noun);
  }

  private static Candidate ofNoun(
      Phrases phrases, int noun, CueKind kind, Mention speaker, int clause) {
    Span word = phrases.span(noun, noun);
    BitSet content = phrases.subtree(clause);
    if (Pieces.opensClause(phrases, content.nextSetBit(0))) {
      content.clear(content.nextSetBit(0));
    }
    return new Candidate(
        new Cue(phrases.sentence().index(), noun, phrases.token(noun).text(), kind, "", word),
        Optional.of(speaker),
        Optional.empty(),
        Optional.empty(),
        word,
        new Pieces(phrases, word).of(content),
        Content.CLAUSE,
        kind == CueKind.NOUN,
        false);
  }

  private static Optional<Integer> thatClause(Phrases phrases, int noun) {
    List<Integer> clauses = new ArrayList<>();
    List<Integer> below = new ArrayList<>(phrases.children(noun));
    phrases.child(noun, "nmod").ifPresent(by -> below.addAll(phrases.children(by)));
    for (int child : below) {
      String relation = phrases.relation(child);
      boolean clause = relation.equals("ccomp") || relation.equals("acl");
      if (clause && phrases.child(child, "mark", "dep").filter(m -> that(phrases, m)).isPresent()) {
        clauses.add(child);
      }
    }
    return clauses.stream().findFirst().or(() -> behind(phrases, noun));
  }

  /** "The claim by activists of the League in Homs that ten died", wherever the tree hangs it. */
  private static Optional<Integer> behind(Phrases phrases, int noun) {
    return IntStream.range(noun + 1, Math.min(phrases.size(), noun + LONGEST_OWNER))
        .takeWhile(i -> !phrases.token(i).isVerb() && !phrases.isMark(i))
        .filter(i -> Pieces.opensClause(phrases, i) && phrases.relation(i).equals("mark"))
        .map(phrases::head)
        .filter(clause -> clause > noun)
        .boxed()
        .findFirst();
  }

  private static boolean that(Phrases phrases, int mark) {
    return phrases.is(Role.CLAUSE, mark);
  }
}
