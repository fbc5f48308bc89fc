package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.processor.Article;
import org.newsledger.processor.ProcessorSettings;
import org.newsledger.processor.Segment;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.reader.Markup;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.SourceDocument;

class FurnitureLearnerTest {

  private static final List<String> TOWNS =
      List.of("Arra", "Belem", "Corvo", "Dunmore", "Elista", "Ferrol", "Gorgan", "Homs");
  private static final String PITCH =
      "Our reporters travel to every front of this war, and our readers pay for each mile.";

  @TempDir Path folder;

  private static SourceDocument document(String file, Markup markup, String content) {
    return new SourceDocument(
        file, "0", "text", markup, "UTF-8", Metadata.NONE, Optional.empty(), content);
  }

  /** A plain text of two sentences about a town, with a line before and a line behind. */
  private static SourceDocument text(String file, String town, String before, String after) {
    return document(
        file,
        Markup.PLAIN,
        """
        %s

        Rebels from the hills attacked the market of %s on Tuesday, the mayor of the town said.

        Three traders died in %s before the army came and drove the attackers out again.

        %s
        """
            .formatted(before, town, town, after));
  }

  private static SourceDocument page(String town) {
    return document(
        "a.html",
        Markup.HTML,
        """
        <head><link rel="canonical" href="https://www.example.org/news/%s"></head>
        <h1>Market of %s attacked</h1>
        <p>Rebels from the hills attacked the market of %s on Tuesday, the mayor of the town said.
        <p>Ledger Plus members 17
        <p>Three traders died in %s before the army came and drove the attackers out again.
        """
            .formatted(town, town, town, town));
  }

  private static FurnitureLearner learner() {
    return new FurnitureLearner(5, 0.1);
  }

  private static Article clean(SourceDocument document) {
    return Cleaning.CLEANER.clean(document);
  }

  @Test
  void findsTheLinesThatAFolderRepeats() {
    FurnitureLearner learner = learner();
    TOWNS.forEach(
        town -> learner.add(clean(text("wire/" + town, town, "Ledger Plus members 12", PITCH))));

    assertThat(learner.rows())
        .containsExactly(
            "./wire\tledger plus members",
            "./wire\tour reporters travel to every front of this war and our readers pay for each"
                + " mile");
    assertThat(learner.documents()).isEqualTo(TOWNS.size());
  }

  @Test
  void findsNothingThatStandsInFewArticles() {
    FurnitureLearner learner = learner();
    TOWNS.subList(0, 4).forEach(town -> learner.add(clean(text("a", town, "Ledger Plus", PITCH))));

    assertThat(learner.rows()).isEmpty();
  }

  @Test
  void keepsBackgroundThatLessThanHalfOfTheArticlesRepeat() {
    FurnitureLearner learner = new FurnitureLearner(2, 0.1);
    TOWNS.forEach(
        town -> {
          boolean told = TOWNS.indexOf(town) < 3;
          learner.add(clean(text("a", town, "Ledger Plus", told ? PITCH : "In " + town)));
        });

    assertThat(learner.rows()).containsExactly("./\tledger plus");
  }

  @Test
  void countsCopiesOfAnArticleOnce() {
    FurnitureLearner learner = learner();
    TOWNS.forEach(
        town -> learner.add(clean(text("a", "Arra", "Copied by " + town, "From " + town))));

    assertThat(learner.rows()).isEmpty();
    assertThat(learner.documents()).isEqualTo(1);
  }

  @Test
  void tellsPublishersApartByTheirHosts() {
    FurnitureLearner learner = learner();
    TOWNS.subList(0, 5).forEach(town -> learner.add(clean(page(town))));
    TOWNS.subList(0, 4).forEach(town -> learner.add(clean(text("a", town, "Ledger Plus", "x"))));

    assertThat(learner.rows()).containsExactly("example.org\tledger plus members");
  }

  @Test
  void forgetsRareLinesWhereThereAreTooMany() {
    FurnitureLearner learner = new FurnitureLearner(3, 0.1, 10);
    for (String town : TOWNS.subList(0, 6)) {
      learner.add(clean(text("a", town, "Ledger Plus", PITCH)));
    }

    assertThat(learner.rows()).hasSizeLessThanOrEqualTo(2).contains("./\tledger plus");
  }

  @Test
  void theLexiconThatIsLearnedTakesTheLinesOutOfTextsAndPages() throws IOException {
    FurnitureLearner learner = learner();
    TOWNS.forEach(town -> learner.add(clean(text("a", town, "Ledger Plus 12", PITCH))));
    TOWNS.forEach(town -> learner.add(clean(page(town))));
    Path file = Files.createDirectory(folder.resolve("und")).resolve("furniture.tsv");
    Files.write(file, learner.rows());
    ArticleCleaner cleaner =
        ArticleCleaner.load(Lexicons.withFolder("en", folder), ProcessorSettings.DEFAULT);

    assertThat(labels(cleaner.clean(text("b", "Izmir", "Ledger Plus 9", PITCH))))
        .containsExactly(
            "publisher-furniture Ledger Plus 9",
            "prose Rebels from the hills attacked the market of Izmir on Tuesday, the mayor of the"
                + " town said.",
            "prose Three traders died in Izmir before the army came and drove the attackers out"
                + " again.",
            "publisher-furniture " + PITCH);
    assertThat(labels(cleaner.clean(page("Izmir"))))
        .contains("publisher-furniture Ledger Plus members 17");
    assertThat(labels(cleaner.clean(text("other/b", "Izmir", "Ledger Plus 9", PITCH))))
        .noneMatch(label -> label.startsWith("publisher-furniture"));
  }

  private static List<String> labels(Article article) {
    return article.segments().stream().map(FurnitureLearnerTest::label).toList();
  }

  private static String label(Segment segment) {
    return segment.rule() + " " + segment.text();
  }
}
