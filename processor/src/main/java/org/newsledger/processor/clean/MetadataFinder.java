package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.clean.metadata.AuthorNames;
import org.newsledger.processor.clean.metadata.DayBounds;
import org.newsledger.reader.Metadata;

/** What a document says of itself: title, author, day of publication, publisher. */
final class MetadataFinder {

  static final String TEXT = "text";
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:Copyright\\s?)?(?:©|\\([cC]\\))?\\s?(?:Copyright\\s?)?\\d{4}(?:\\s?[–-]\\s?\\d{4})?,?"
              + "\\s(?:by\\s)?(?<owner>\\p{Lu}[\\p{L}\\d.&'’-]{0,30}(?:\\s[\\p{L}\\d&'’-]{1,30}){0,4})"
              + "(?:[.,|].{0,200})?");
  private static final int HEAD_LINES = 12;
  private static final int MAX_LINE = 200;

  private final PublicationDate dates;
  private final AuthorNames authors;

  MetadataFinder(PublicationDate dates, AuthorNames authors) {
    this.dates = dates;
    this.authors = authors;
  }

  /** What the labelled lines state; nothing is guessed. */
  FoundMetadata find(List<Line> lines, List<Verdict> verdicts, DayBounds bounds) {
    Metadata found =
        new Metadata(
            dates.find(head(lines, verdicts)).filter(bounds::contain),
            owner(lines, verdicts),
            title(lines, verdicts),
            authors(lines, verdicts),
            Optional.empty(),
            Optional.empty());
    return FoundMetadata.of(found, TEXT);
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

  private Optional<String> authors(List<Line> lines, List<Verdict> verdicts) {
    return texts(lines, verdicts, PhraseKind.BYLINE)
        .map(text -> authors.read(List.of(text)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> owner(List<Line> lines, List<Verdict> verdicts) {
    return texts(lines, verdicts, PhraseKind.LEGAL)
        .map(OWNER::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group("owner").strip())
        .findFirst();
  }

  private static Stream<String> texts(List<Line> lines, List<Verdict> verdicts, PhraseKind kind) {
    return IntStream.range(0, lines.size())
        .filter(i -> verdicts.get(i).rule().equals(kind.rule()))
        .mapToObj(i -> lines.get(i).text())
        .filter(text -> text.length() <= MAX_LINE);
  }
}
