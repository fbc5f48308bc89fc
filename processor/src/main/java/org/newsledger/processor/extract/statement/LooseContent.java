package org.newsledger.processor.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsledger.processor.extract.statement.ReportingVerb.Content;
import org.newsledger.processor.extract.statement.Statement.Mention;
import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * What a verb reports where the tree gives it nothing, or too little: the clause behind it, or all
 * before a cue that ends its sentence.
 */
final class LooseContent {

  private static final int MAX_GAP = 4;
  private static final Set<String> OF_COMMENTS = Set.of("VBG", "CC");

  /** How many words a cue that ends its sentence has behind it at most. */
  private static final int LONGEST_END = 12;

  private final Phrases phrases;
  private final int verb;
  private final Optional<Mention> speaker;
  private final Optional<Mention> audience;

  LooseContent(Phrases phrases, int verb, Optional<Mention> speaker, Optional<Mention> audience) {
    this.phrases = phrases;
    this.verb = verb;
    this.speaker = speaker.filter(s -> s.sentence() == phrases.sentence().index());
    this.audience = audience;
  }

  /** What is reported, by the words beside the verb where these tell more than the tree. */
  Reported mended(Reported reported, ReportingVerb entry) {
    boolean clausal =
        entry.takes(Content.CLAUSE)
            && entry.mayFollow()
            && !(entry.kind() == CueKind.TENTATIVE && hasObject());
    if (!clausal) {
      boolean act = !entry.speechAct().isEmpty() || !entry.takes(Content.CLAUSE);
      return act ? reported : grown(reported);
    }
    Optional<Reported> around = Inserted.around(phrases, verb, speaker);
    if (around.isPresent()) {
      return around.get();
    }
    List<Span> clear =
        Optional.of(withoutSubject()).filter(g -> !g.isEmpty()).orElse(told(reported));
    if (!clear.isEmpty()) {
      return new Reported(core(), clear, Content.CLAUSE);
    }
    boolean open =
        reported.pieces().isEmpty()
            || reported.kind() == Content.OBJECT
            || reported.kind() == Content.TOPIC
            || isTakenForSubject(reported);
    boolean mayPrecede = !isSecond() && reported.pieces().isEmpty();
    List<Span> beside = open ? new Pieces(phrases, core()).beside(others(), mayPrecede) : List.of();
    return beside.isEmpty() ? widened(reported) : new Reported(core(), beside, Content.CLAUSE);
  }

  /** "Claimed the town", not "indicated Arab states were ready". */
  private boolean hasObject() {
    return phrases
        .child(verb, "obj")
        .map(o -> phrases.mention(o).last() + 1)
        .filter(i -> i >= phrases.size() || !Pieces.isFinite(phrases.token(i).tag()))
        .isPresent();
  }

  /** What the tree gives, and what belongs to it behind. */
  private Reported grown(Reported reported) {
    List<Span> behind =
        isTakenForSubject(reported)
            ? new Pieces(phrases, core()).beside(others(), false)
            : List.of();
    return behind.isEmpty() ? widened(reported) : new Reported(core(), behind, Content.CLAUSE);
  }

  /** "Say the bridge, built in May, has opened": from the cue on, and to the last of its verbs. */
  private Reported widened(Reported reported) {
    int[] within =
        IntStream.range(verb + 1, phrases.size())
            .filter(i -> reported.pieces().stream().anyMatch(p -> p.contains(phrases.span(i, i))))
            .toArray();
    if (reported.kind() != Content.CLAUSE || reported.pieces().size() != 1 || within.length == 0) {
      return reported;
    }
    int first = opening(within[0]);
    int last = closing(within[within.length - 1]);
    return new Reported(reported.phrase(), List.of(phrases.span(first, last)), Content.CLAUSE);
  }

  /** The first word behind the cue and whom it addresses, if it can begin what is reported. */
  private int opening(int first) {
    int start = verb + 1;
    while (start < first && phrases.token(start).end() <= core().end()) {
      start++;
    }
    boolean free =
        IntStream.range(start, first)
            .noneMatch(
                i ->
                    phrases.isQuotationMark(i)
                        || Pieces.opensClause(phrases, i)
                        || phrases.relation(i).endsWith(":tmod"));
    if (Pieces.opensClause(phrases, first) && first + 1 < phrases.size()) {
      return first + 1;
    }
    return free && start < first && Pieces.canOpen(phrases.token(start).tag()) ? start : first;
  }

  /** The last word of a verb that goes on right behind what the tree gives. */
  private int closing(int last) {
    int next = last + 1;
    if (next < phrases.size() && phrases.token(next).text().equals(",") && !isWhole(last)) {
      next++;
    }
    boolean within = phrases.relation(verb).startsWith("acl");
    if (within || next >= phrases.size() || !Pieces.isFinite(phrases.token(next).tag())) {
      return last;
    }
    BitSet rest = others();
    int end = next;
    while (end < phrases.size() && !rest.get(end) && !isComment(end)) {
      end++;
    }
    while (phrases.isMark(end - 1)) {
      end--;
    }
    return end - 1;
  }

  /** ", adding that it was over", ", and the army denies it". */
  private boolean isComment(int token) {
    return phrases.token(token).text().equals(",")
        && token + 1 < phrases.size()
        && OF_COMMENTS.contains(phrases.token(token + 1).tag());
  }

  /** Whether a finite verb stands in what the tree gives, so that a second one begins anew. */
  private boolean isWhole(int last) {
    return IntStream.rangeClosed(verb + 1, last)
        .anyMatch(i -> Pieces.isFinite(phrases.token(i).tag()));
  }

  /** "Strikes that residents said were the worst in weeks": to the next comma. */
  private List<Span> withoutSubject() {
    boolean relative =
        speaker
            .filter(s -> 0 < s.first() && s.last() == verb - 1)
            .filter(s -> phrases.token(s.first() - 1).tag().matches("WDT|WP"))
            .isPresent();
    int end = verb + 1;
    while (end < phrases.size() && !phrases.token(end).text().equals(",")) {
      end++;
    }
    if (!relative || end < verb + 3 || !Pieces.isFinite(phrases.token(verb + 1).tag())) {
      return List.of();
    }
    BitSet words = new BitSet();
    words.set(verb + 1, end);
    return new Pieces(phrases, core()).of(words);
  }

  /** "We reported that men seized in May had been freed": the cue was taken for a subject. */
  private boolean isTakenForSubject(Reported reported) {
    int host = phrases.head(verb);
    return phrases.relation(verb).startsWith("csubj")
        && host > verb
        && reported.pieces().stream().allMatch(p -> p.end() <= phrases.token(host).start());
  }

  /** "Left the room and declared a state of siege": what stands before is no report of it. */
  private boolean isSecond() {
    int before = verb - 1;
    while (before > 0 && phrases.token(before).tag().startsWith("RB")) {
      before--;
    }
    boolean joined = before > 0 && phrases.token(before).tag().equals("CC");
    return joined && phrases.hasChild(verb, "obj");
  }

  /** The speaker's phrase, and other verbs that the speaker is the subject of. */
  private BitSet others() {
    BitSet others = new BitSet();
    speaker
        .filter(s -> s.last() < verb - 1 && phrases.isMark(verb - 1))
        .ifPresent(s -> others.or(phrases.subtree(s.head())));
    phrases.children(verb).stream()
        .filter(c -> c > verb && phrases.relation(c).equals("conj"))
        .filter(c -> phrases.token(c).isVerb() && !phrases.hasChild(c, "nsubj", "nsubj:pass"))
        .forEach(c -> others.or(phrases.subtree(c)));
    return others;
  }

  /**
   * "… took the town the army said": all before a cue and speaker that end the sentence, where the
   * tree gives them less than half of it.
   */
  private List<Span> told(Reported reported) {
    boolean last =
        phrases.size() - verb <= LONGEST_END
            && LastWord.endsSentence(phrases, verb)
            && !phrases.relation(verb).equals("acl:relcl");
    if (!last || speaker.filter(s -> 0 < s.first() && s.last() < verb).isEmpty()) {
      return List.of();
    }
    int end = speaker.get().first();
    boolean clause = IntStream.range(0, end).anyMatch(i -> Pieces.isFinite(phrases.token(i).tag()));
    boolean quoted = IntStream.range(0, phrases.size()).anyMatch(phrases::isQuotationMark);
    boolean cut = phrases.token(end - 1).text().equals(",") && leavesClause(reported, end);
    boolean less = cut || 2 * reported.length() < phrases.span(0, end - 1).length();
    boolean second = phrases.token(end - 1).tag().equals("CC");
    boolean follows =
        reported.pieces().stream().anyMatch(p -> p.start() >= phrases.token(verb).end());
    if (!clause || quoted || second || !less || follows) {
      return List.of();
    }
    BitSet words = new BitSet();
    words.set(0, end);
    return new Pieces(phrases, core()).of(words);
  }

  /** "Two died when a wall fell; all fled, police said": a clause that the tree leaves out. */
  private boolean leavesClause(Reported reported, int end) {
    return IntStream.range(0, end)
        .filter(i -> Pieces.isFinite(phrases.token(i).tag()))
        .anyMatch(i -> reported.pieces().stream().noneMatch(p -> p.contains(phrases.span(i, i))));
  }

  /** The verb with its speaker and addressee, where these stand at it. */
  private Span core() {
    int first = verb;
    int last = verb;
    if (speaker.isPresent()) {
      Mention who = speaker.get();
      if (who.last() < verb && verb - who.last() <= MAX_GAP) {
        first = who.first();
      } else if (who.first() > verb && who.first() - verb <= 1) {
        last = who.last();
      }
    }
    int end = last;
    return phrases.span(
        first,
        audience
            .filter(a -> a.first() - end <= 1 && a.last() > end)
            .map(Mention::last)
            .orElse(last));
  }
}
