package org.newsledger.processor.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.processor.extract.statement.Statement.Span;
import org.newsledger.processor.syntax.Sentence;

/** Deals out an article's quotations to its cues: each quotation goes to one cue at most. */
final class Assignment {

  private static final int TOUCHES = 100;
  private static final int INSIDE = 80;
  private static final int NEAR = 50;
  private static final int LONGEST_SPACE = 3;
  private static final int MAX_GAP = 40;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Candidate> candidates;

  Assignment(String text, List<Sentence> sentences, List<Candidate> candidates) {
    this.text = text;
    this.sentences = sentences;
    this.candidates = candidates;
  }

  /** Of each candidate that has any, its quotations in order. */
  Map<Candidate, List<Quotation>> deal(List<Quotation> quotations) {
    Map<Candidate, List<Quotation>> dealt = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      best(quotation)
          .ifPresent(c -> dealt.computeIfAbsent(c, k -> new ArrayList<>()).add(quotation));
    }
    return dealt;
  }

  private Optional<Candidate> best(Quotation quotation) {
    return candidates.stream()
        .filter(Candidate::takesQuote)
        .filter(c -> score(c, quotation) > 0)
        .max(Comparator.comparingInt(c -> score(c, quotation)));
  }

  private int score(Candidate candidate, Quotation quotation) {
    Span outer = quotation.outer();
    Span cue = candidate.cue().span();
    if (outer.contains(cue)) {
      return 0;
    }
    if (candidate.participle() && outer.end() <= cue.start()) {
      return 0;
    }
    Sentence sentence = sentences.get(candidate.cue().sentence());
    if (outer.end() <= cue.start()) {
      return scoreBefore(candidate, quotation, sentence);
    }
    boolean follows = candidate.cue().kind() != CueKind.SIGNATURE;
    return follows && (outer.start() < sentence.end() || leadsTo(candidate, outer))
        ? scoreAfter(candidate, quotation, sentence)
        : 0;
  }

  /** "'…', said Smith". */
  private int scoreBefore(Candidate candidate, Quotation quotation, Sentence sentence) {
    Span outer = quotation.outer();
    boolean sameSentence = outer.end() > sentence.start();
    if (!sameSentence && sentence.start() - outer.end() > LONGEST_SPACE) {
      return 0;
    }
    int gap = words(outer.end(), candidate.phrase().start());
    if (candidate.cue().kind() == CueKind.SIGNATURE) {
      return gap == 0 ? TOUCHES : 0;
    }
    if (!sameSentence) {
      boolean runsOn = gap == 0 && runsOn(quotation, sentence);
      return runsOn ? TOUCHES : 0;
    }
    if (isSubject(candidate, outer)) {
      return 0;
    }
    boolean follows = candidate.cue().kind().mayFollow() || isComplete(quotation);
    if (gap == 0 && follows) {
      return TOUCHES;
    }
    if (inside(candidate, outer)) {
      return INSIDE + nesting(candidate);
    }
    return isComplete(quotation) ? near(words(outer.end(), candidate.cue().span().start())) : 0;
  }

  /** Whether a cue's sentence goes on after a quotation that ended the one before. */
  private boolean runsOn(Quotation quotation, Sentence sentence) {
    char last = text.charAt(quotation.inner().end() - 1);
    boolean lower = Character.isLowerCase(text.charAt(sentence.start()));
    String between = text.substring(quotation.outer().end(), sentence.start());
    return (last != '.' || lower) && between.isBlank() && between.indexOf('\n') < 0;
  }

  /** "Smith said: '…'", "Smith said it was '…'". */
  private int scoreAfter(Candidate candidate, Quotation quotation, Sentence sentence) {
    Span outer = quotation.outer();
    Span cue = candidate.cue().span();
    int gap = words(cue.end(), outer.start());
    boolean colon = text.substring(cue.end(), outer.start()).stripTrailing().endsWith(":");
    if (colon || (gap == 0 && outer.start() < sentence.end())) {
      return TOUCHES - 5 - Math.min(gap, 30);
    }
    if (inside(candidate, outer)) {
      return INSIDE + nesting(candidate);
    }
    return near(gap);
  }

  private static int near(int gap) {
    return gap <= MAX_GAP ? NEAR - gap : 0;
  }

  /** Whether only a colon and space stand between a sentence's end and the quotation. */
  private boolean leadsTo(Candidate candidate, Span outer) {
    int end = sentences.get(candidate.cue().sentence()).end();
    return outer.start() >= end
        && text.substring(end, outer.start()).isBlank()
        && text.charAt(end - 1) == ':';
  }

  private static boolean inside(Candidate candidate, Span outer) {
    return candidate.clause().stream().anyMatch(c -> c.overlaps(outer));
  }

  /** Of cues within cues, the inner one. */
  private static int nesting(Candidate candidate) {
    int length = candidate.clause().stream().mapToInt(Span::length).sum();
    return Math.max(0, 15 - length / 40);
  }

  private static boolean isSubject(Candidate candidate, Span outer) {
    return candidate.phrase().start() <= outer.start()
        && outer.end() <= candidate.cue().span().start();
  }

  /** Whether a quotation's own punctuation shows that a sentence or clause ends with it. */
  private boolean isComplete(Quotation quotation) {
    return ",.?!…".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0;
  }

  private int words(int from, int to) {
    int count = 0;
    boolean in = false;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      count += letter && !in ? 1 : 0;
      in = letter || (in && text.charAt(i) == '\'');
    }
    return count;
  }
}
