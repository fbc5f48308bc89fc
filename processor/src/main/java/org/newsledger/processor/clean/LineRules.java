package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.processor.SegmentLabel;

/** The rules that know a line by its own shape, or by its twins in the same document. */
final class LineRules {

  static final String REPEATED = "repeated";
  static final String ADDRESS_ALONE = "address";

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S{1,500}|[\\w.+-]{1,80}@[\\w.-]{0,120}|@\\w{1,40}");
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}{2}[^a-z(]{0,40}[^.(]{0,30}(?:\\([^)]{1,30}\\))?\\s*(?:—|–|--|_)");
  private static final int MAX_BYLINE_WORDS = 14;
  private static final double MIN_BYLINE_CAPITALS = 0.6;
  private static final int MAX_UNCASED_BYLINE_WORDS = 7;
  private static final int MAX_CREDIT = 60;
  private static final int MAX_REPEATED_WORDS = 14;
  private static final int REPETITIONS = 3;
  private static final int CAPTION_WORDS = 5;
  private static final int MAX_CREDIT_LINE_WORDS = 80;

  private final PhraseBook phrases;
  private final PublicationDate dates;
  private final List<Line> lines;
  private final Set<String> known;
  private final Map<String, Integer> repetitions = new HashMap<>();

  /**
   * Rules for the lines of one document.
   *
   * @param known the words of the lines that its publisher repeats
   */
  LineRules(PhraseBook phrases, PublicationDate dates, List<Line> lines, Set<String> known) {
    this.known = known;
    this.phrases = phrases;
    this.dates = dates;
    this.lines = List.copyOf(lines);
    this.lines.forEach(line -> repetitions.merge(line.text(), 1, Integer::sum));
  }

  /** A verdict for each line that shows its kind by itself. */
  List<Optional<Verdict>> decide() {
    List<Optional<Verdict>> verdicts = new ArrayList<>();
    for (Line line : lines) {
      verdicts.add(decide(line));
    }
    for (int i = 0; i < lines.size(); i++) {
      decideByNeighbour(i, verdicts);
    }
    return verdicts;
  }

  private Optional<Verdict> decide(Line line) {
    if (line.letters() == 0) {
      return Optional.of(Verdict.furniture("no-words", 1));
    }
    if (ADDRESS.matcher(line.text()).matches()) {
      return Optional.of(Verdict.furniture(ADDRESS_ALONE, 2));
    }
    if (dates.isDateAlone(line.text())) {
      return Optional.of(new Verdict(SegmentLabel.DATELINE, "date", 3));
    }
    if (DATELINE.matcher(line.text()).matches()) {
      return Optional.of(new Verdict(SegmentLabel.DATELINE, "dateline", 0));
    }
    return phrase(line).or(() -> ofPublisher(line)).or(() -> repeated(line));
  }

  private Optional<Verdict> ofPublisher(Line line) {
    return known.contains(line.key())
        ? Optional.of(Verdict.furniture("publisher-furniture", 3))
        : Optional.empty();
  }

  private Optional<Verdict> phrase(Line line) {
    int sign = line.text().indexOf('©');
    if (sign == 0) {
      return Optional.of(copyright(line));
    }
    if (sign > 0 && line.text().length() - sign <= MAX_CREDIT && line.isProse()) {
      return Optional.of(Verdict.caption("copyright-photo"));
    }
    return phrases.kind(line).filter(kind -> fits(kind, line)).map(Verdict::of);
  }

  /** A photo's credit names an agency; a page's imprint names a year or its owner. */
  private Verdict copyright(Line line) {
    boolean photo =
        line.length() > CAPTION_WORDS
            && line.words().stream().limit(3).noneMatch(w -> Character.isDigit(w.charAt(0)));
    return photo || phrases.kind(line).filter(LineRules::isCredit).isPresent()
        ? Verdict.caption("copyright-photo")
        : Verdict.of(PhraseKind.LEGAL);
  }

  private static boolean isCredit(PhraseKind kind) {
    return kind == PhraseKind.CREDIT || kind == PhraseKind.AGENCY;
  }

  private static boolean fits(PhraseKind kind, Line line) {
    return switch (kind) {
      case BYLINE -> isByline(line);
      case AUTHOR -> line.length() > MAX_BYLINE_WORDS || namesAuthor(line) || isByline(line);
      case CREDIT -> line.length() <= MAX_CREDIT_LINE_WORDS;
      default -> true;
    };
  }

  private static boolean isByline(Line line) {
    return line.length() > 1
        && line.length() <= MAX_BYLINE_WORDS
        && !line.ends()
        && (line.capitals() >= MIN_BYLINE_CAPITALS || isUncased(line));
  }

  /** Scripts without capitals show names by nothing; their bylines are short. */
  private static boolean isUncased(Line line) {
    return line.length() <= MAX_UNCASED_BYLINE_WORDS
        && line.text()
            .codePoints()
            .noneMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
  }

  /** "About Jane Doe." names somebody; "About thirty were hurt." does not. */
  private static boolean namesAuthor(Line line) {
    return line.ends() && (line.isProse() || line.capitals() >= MIN_BYLINE_CAPITALS);
  }

  private Optional<Verdict> repeated(Line line) {
    boolean often = repetitions.getOrDefault(line.text(), 0) >= REPETITIONS;
    return often && line.length() <= MAX_REPEATED_WORDS && !line.key().isEmpty()
        ? Optional.of(Verdict.furniture(REPEATED, 3))
        : Optional.empty();
  }

  private void decideByNeighbour(int i, List<Optional<Verdict>> verdicts) {
    Line line = lines.get(i);
    if (verdicts.get(i).isEmpty() && repeatsCaption(i, verdicts)) {
      verdicts.set(i, Optional.of(Verdict.caption("repeats-caption")));
    }
    if (verdicts.get(i).isEmpty() && i > 0 && line.isProse() && leadsAuthor(i - 1, verdicts)) {
      verdicts.set(i, Optional.of(Verdict.furniture("author-box", PhraseKind.AUTHOR.cost())));
    }
    boolean credit = verdicts.get(i).filter(v -> v.rule().equals("phrase-agency")).isPresent();
    if (credit && i > 0 && !line.block().startsParagraph() && verdicts.get(i - 1).isEmpty()) {
      verdicts.set(i - 1, Optional.of(Verdict.caption("credit-follows")));
    }
  }

  private boolean leadsAuthor(int i, List<Optional<Verdict>> verdicts) {
    String rule = PhraseKind.AUTHOR.rule();
    return !lines.get(i).isProse()
        && verdicts.get(i).filter(v -> v.rule().equals(rule)).isPresent();
  }

  /** Pages give a caption twice, beside the photo and in its description. */
  private boolean repeatsCaption(int i, List<Optional<Verdict>> verdicts) {
    if (i == 0 || verdicts.get(i - 1).filter(v -> v.label() == SegmentLabel.CAPTION).isEmpty()) {
      return false;
    }
    String before = lines.get(i - 1).key();
    String key = lines.get(i).key();
    return lines.get(i).length() >= CAPTION_WORDS
        && (before.contains(key) || commonSpan(before, key));
  }

  /** Whether most of a line's beginning stands in the other too. */
  private static boolean commonSpan(String before, String key) {
    int half = key.length() * 2 / 3;
    return half > 20 && before.contains(key.substring(0, half));
  }
}
