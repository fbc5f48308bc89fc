package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.Article;
import org.newsledger.processor.Segment;
import org.newsledger.processor.SegmentLabel;

class LanguagesTest {

  private static final String ENGLISH =
      "Government troops entered the port on Tuesday after a night of shelling, residents said.";
  private static final String MORE_ENGLISH =
      "The rebels, who had held the port since March, withdrew to the hills without a fight.";
  private static final String FRENCH =
      "Les troupes gouvernementales sont entrées mardi dans le port après une nuit de combats,"
          + " ont déclaré des habitants.";
  private static final String MORE_FRENCH =
      "Les rebelles, qui tenaient le port depuis le mois de mars, se sont retirés sans combattre"
          + " vers les collines.";
  private static final String RUSSIAN =
      "Правительственные войска вошли в порт во вторник после ночного обстрела, сообщили жители.";

  @Test
  void aParagraphInAnotherLanguageIsForeign() {
    Article article = Cleaning.article(String.join("\n\n", ENGLISH, FRENCH, MORE_ENGLISH, RUSSIAN));
    assertThat(article.segments())
        .extracting(Segment::label)
        .containsExactly(
            SegmentLabel.BODY, SegmentLabel.FOREIGN, SegmentLabel.BODY, SegmentLabel.FOREIGN);
    assertThat(article.segments())
        .extracting(Segment::language)
        .containsExactly("en", "fr", "en", "ru");
    assertThat(article.text()).isEqualTo(ENGLISH + "\n\n" + MORE_ENGLISH);
  }

  @Test
  void anArticleThatCannotBeReadKeepsItsLabelsButGivesNoText() {
    Article article = Cleaning.article(FRENCH + "\n\n" + MORE_FRENCH);
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.segments()).extracting(Segment::label).containsOnly(SegmentLabel.BODY);
    assertThat(article.text()).isEmpty();
  }

  @Test
  void theLanguageThatIsReadWinsInAMixedArticle() {
    Article article =
        Cleaning.article(String.join("\n\n", FRENCH, MORE_FRENCH, ENGLISH, MORE_ENGLISH, FRENCH));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text()).isEqualTo(ENGLISH + "\n\n" + MORE_ENGLISH);
  }

  @Test
  void shortLinesInherit() {
    Article article =
        Cleaning.article(String.join("\n\n", ENGLISH, "Abu al-Bara", MORE_ENGLISH, ENGLISH));
    assertThat(article.segments()).extracting(Segment::language).containsOnly("en");
  }

  @Test
  void namesAloneDoNotMakeALineForeign() {
    String names = "Muhammad al-Jolani, Abdulrahman Mustafa, Jaysh al-Izza and Ahrar al-Sham.";
    Article article = Cleaning.article(String.join("\n\n", ENGLISH, names, MORE_ENGLISH));
    assertThat(article.segments()).extracting(Segment::label).doesNotContain(SegmentLabel.FOREIGN);
  }

  @Test
  void nothingHasNoLanguage() {
    assertThat(Cleaning.article(" \n\n").language()).isEqualTo("und");
  }
}
