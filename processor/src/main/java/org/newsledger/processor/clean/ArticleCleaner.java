package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.Article;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.Segment;
import org.newsledger.processor.clean.html.HtmlBlock;
import org.newsledger.processor.clean.html.HtmlExtractor;
import org.newsledger.processor.clean.html.HtmlPage;
import org.newsledger.processor.clean.metadata.AuthorNames;
import org.newsledger.processor.clean.metadata.DayBounds;
import org.newsledger.processor.clean.metadata.HtmlMetadata;
import org.newsledger.processor.language.LanguageIdentifier;
import org.newsledger.processor.language.TextRepair;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.reader.Markup;
import org.newsledger.reader.SourceDocument;

/**
 * Cleans a document: repairs its text, splits it into blocks, labels each block, and keeps what is
 * to be read. Every block of the input stands among the article's segments.
 */
public final class ArticleCleaner {

  private static final String DIVIDER = "\n\n";
  private static final String GIVEN = "documents.csv or container";

  private final TextRepair repair;
  private final LineLabeler labeler;
  private final LanguageLabeler languages;
  private final MetadataFinder metadata;
  private final HtmlMetadata pageMetadata;
  private final HtmlExtractor pages;

  private ArticleCleaner(
      TextRepair repair,
      LineLabeler labeler,
      LanguageLabeler languages,
      MetadataFinder metadata,
      HtmlMetadata pageMetadata,
      HtmlExtractor pages) {
    this.repair = repair;
    this.labeler = labeler;
    this.languages = languages;
    this.metadata = metadata;
    this.pageMetadata = pageMetadata;
    this.pages = pages;
  }

  /** A cleaner that tells the settings' languages apart. */
  public static ArticleCleaner load(Lexicons lexicons, ProcessorSettings settings) {
    PhraseBook phrases = PhraseBook.load(lexicons, settings.languages());
    PublicationDate dates = new PublicationDate(phrases, lexicons, settings.languages());
    TextRepair repair = TextRepair.load(lexicons);
    return new ArticleCleaner(
        repair,
        new LineLabeler(phrases, dates, SiteFurniture.load(lexicons)),
        new LanguageLabeler(LanguageIdentifier.load(settings.languages()), lexicons, settings),
        new MetadataFinder(dates, AuthorNames.load(lexicons, settings.languages())),
        HtmlMetadata.load(lexicons, settings.languages(), dates::alone),
        HtmlExtractor.load(lexicons, repair::repair));
  }

  /** The article in a document. */
  public Article clean(SourceDocument document) {
    return document.markup() == Markup.HTML ? cleanPage(document) : cleanText(document);
  }

  private Article cleanText(SourceDocument document) {
    List<Line> lines =
        BlockSplitter.split(repair.repair(document.content())).stream().map(Line::of).toList();
    Site site = Site.of(given(document), document.sourceFile());
    List<Verdict> verdicts = labeler.label(lines, document.metadata().title(), site);
    LanguageLabeler.Result labelled = languages.label(lines, verdicts);
    FoundMetadata known =
        given(document)
            .orElse(metadata.find(lines, verdicts, new DayBounds(document.retrievedOn())));
    return article(document, known, labelled);
  }

  private Article cleanPage(SourceDocument document) {
    HtmlPage page = HtmlPage.parse(document.content());
    FoundMetadata stated =
        given(document)
            .orElse(pageMetadata.find(page, document.metadata().url(), document.retrievedOn()));
    List<Line> lines = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    LineJudge judge = labeler.pageJudge(Site.of(stated, document.sourceFile()));
    for (HtmlBlock block : pages.extract(page, judge)) {
      lines.add(judge.line(block.text()));
      verdicts.add(Verdict.of(block.label(), block.rule()));
    }
    LanguageLabeler.Result labelled = languages.label(lines, verdicts);
    DayBounds bounds = new DayBounds(document.retrievedOn());
    return article(document, stated.orElse(metadata.find(lines, verdicts, bounds)), labelled);
  }

  private static FoundMetadata given(SourceDocument document) {
    return FoundMetadata.of(document.metadata(), GIVEN);
  }

  private static Article article(
      SourceDocument document, FoundMetadata metadata, LanguageLabeler.Result labelled) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Segment segment : labelled.readable()) {
      text.append(text.isEmpty() ? "" : DIVIDER);
      int start = text.length();
      text.append(segment.text());
      blocks.add(new Block(segment.label(), start, text.length()));
    }
    return new Article(
        document, metadata, labelled.language(), labelled.segments(), text.toString(), blocks);
  }
}
