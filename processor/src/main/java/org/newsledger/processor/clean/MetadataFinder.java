package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.reader.Metadata;

/** What a document says of itself: title, author, day of publication, publisher. */
final class MetadataFinder {

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:\\p{L}{1,8}\\s?:?\\s)?(?<names>\\p{Lu}[\\p{L}.'’-]{0,20}"
              + "(?:(?:,(?=.{1,60}\\s(?:and|&)\\s)|\\s(?:and|&))?\\s\\p{Lu}[\\p{L}.'’-]{0,20}){1,8})"
              + "(?:\\s*[|,/(•·–—-].{0,80}|\\s(?:for|in|at|of|on)\\s.{0,60})?");
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:Copyright\\s?)?(?:©|\\([cC]\\))?\\s?(?:Copyright\\s?)?\\d{4}(?:\\s?[–-]\\s?\\d{4})?,?"
              + "\\s(?:by\\s)?(?<owner>\\p{Lu}[\\p{L}\\d.&'’-]{0,30}(?:\\s[\\p{L}\\d&'’-]{1,30}){0,4})"
              + "(?:[.,|].{0,200})?");
  private static final int HEAD_LINES = 12;
  private static final int MAX_LINE = 200;

  private final PublicationDate dates;

  MetadataFinder(PublicationDate dates) {
    this.dates = dates;
  }

  /** What the labelled lines state; nothing is guessed. */
  Metadata find(List<Line> lines, List<Verdict> verdicts) {
    return new Metadata(
        dates.find(head(lines, verdicts)),
        first(lines, verdicts, "phrase-legal", OWNER, "owner"),
        title(lines, verdicts),
        first(lines, verdicts, "phrase-byline", NAMES, "names"),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> title(List<Line> lines, List<Verdict> verdicts) {
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts.get(i).label() == SegmentLabel.HEADLINE) {
        return Optional.of(lines.get(i).text());
      }
    }
    return Optional.empty();
  }

  /** The last lines before the article's first paragraph, and that paragraph. */
  private static List<String> head(List<Line> lines, List<Verdict> verdicts) {
    List<String> head = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      head.add(lines.get(i).text());
      if (verdicts.get(i).label() == SegmentLabel.BODY) {
        return head.subList(Math.max(0, head.size() - HEAD_LINES), head.size());
      }
    }
    return List.of();
  }

  private static Optional<String> first(
      List<Line> lines, List<Verdict> verdicts, String rule, Pattern pattern, String group) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (verdicts.get(i).rule().equals(rule) && text.length() <= MAX_LINE) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
          return Optional.of(matcher.group(group).strip());
        }
      }
    }
    return Optional.empty();
  }
}
