package org.newsledger.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.lexicon.Lexicons;

class TextRepairTest {

  private static final TextRepair REPAIR = TextRepair.load(Lexicons.builtIn("en"));
  private static final int RANDOM_TEXTS = 2000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "donâ€™t | don’t",
        "â€œQuietâ€\u009d, he said | “Quiet”, he said",
        "cafÃ© in ZÃ¼rich | café in Zürich",
        "PÃ‰ROU | PÉROU",
        "Ã¢â‚¬â„¢tis | ’tis",
        "price: Â£5 | price: £5",
        "ÐœÐ¾Ñ\u0081ÐºÐ²Ð° | Москва",
        "AT&amp;T &amp;quot;said&amp;quot; | AT&T \"said\"",
        "it&#8217;s &#x2013; ok | it’s – ok",
        "„Ja“, sagte er | “Ja”, sagte er",
        "»Ja«, sagte er | “Ja”, sagte er",
        "il a dit « oui » hier | il a dit “oui” hier",
        "``Yes,'' he said | “Yes,” he said",
        "the ﬁrst eﬀort | the first effort",
        "soft\u00ADhyphen and zero\u200Bwidth | softhyphen and zerowidth",
        "non\u00A0breaking\u2009space | non breaking space",
        "a\u2015b non\u2011stop | a—b non-stop",
        "Cafe\u0301 | Café",
      })
  void repairsWhatWasBroken(String broken, String repaired) {
    assertThat(REPAIR.repair(broken)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Quiet,” he said – it’s 5 o’clock — ‘now’.",
        "He said \"no\" and it's fine.",
        "“LE CAFÉ” et “L’IRMÔ”",
        "a 15″ screen, 6′ 2″ tall, 5'11''",
        "می‌خواهم",
        "AT&T; R&D, x &lt y",
        "Ångström, Übung, Àlex, Ãngela, São Paulo, IRMÃ",
        "-- Reuters --",
        "Zoë’s naïve résumé",
        "👨‍👩‍👧 family",
      })
  void leavesRightTextAlone(String text) {
    assertThat(REPAIR.repair(text)).isEqualTo(text);
  }

  /**
   * Right text of twelve languages, with the letters and signs that look most like misread ones.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le cœur de l’œuvre, sœur Ÿ naïve, ÂGE, MAÎTRE, à l’Élysée, 20 °C",
        "Für Größe, Straße und Öl; ÄÖÜ ẞ, §5, 3 µg",
        "El niño comió ¿qué? ¡Sí! año 2019, 1ª y 2º, SEÑOR, ÑU",
        "Город Ртищево, Сёла и Рёв; СССР РФ РСФСР — РИА №5",
        "Рівне, Рівень, СІРІ РІЗНІ, Ґанок, їжак, Єврорада — м’ята",
        "Iğdır’da ışık, İstanbul’un Şişli’si, ÇĞÖÜ, âlim, kâr",
        "È già città; perché? L’università, 5€, À",
        "São Paulo, Ãngela, ÀS, coração, Íris, avó, às, ÂNGULO",
        "Łódź, Żółć, ŚĆ, Ąę, źdźbło",
        "السلام عليكم، طظ ظطظ، نص عربي (رقم ٥) ولا شيء آخر.",
        "می‌خواهم کتاب‌های گظچ پژ را ۲۰۱۹",
        "The naïve café’s façade – £5, ½ cup, m², √2, √π ≈ 1.77",
        "Mărie, Ăsta, Oraş, Vodă; ţară; Škoda, Ľuboš, Köln",
        "👩🏽‍🚀 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️",
        "if a == b then x[[1]] = 2 else {{y}}",
        "See [1] and [the note] (p. 5).",
      })
  void leavesRightTextOfAnyLanguageAlone(String text) {
    assertThat(REPAIR.repair(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1252",
        "windows-1251",
        "windows-1256",
        "windows-1250",
        "x-MacRoman",
        "ISO-8859-1"
      })
  void undoesMisreadingInAnyUsualCharset(String charset) {
    for (String text :
        List.of(
            "“It’s Zoë’s café”, said Müller – in Łódź… Привет, мир! Это Россия — и всё.",
            "Привет, мир! Это Россия, и всё.",
            "السلام عليكم ورحمة الله وبركاته",
            "L’été à la plage, garçon, cœur",
            "Zażółć gęślą jaźń, łódź",
            "Україна: Рівне і Київ",
            "donald’s trip — the “end”")) {
      assertThat(REPAIR.repair(misread(text, charset))).isEqualTo(text);
    }
  }

  @Test
  void repairsThePartOfATextThatIsWrong() {
    assertThat(REPAIR.repair("Zoë’s cafÃ© was right – donâ€™t touch “Müller”"))
        .isEqualTo("Zoë’s café was right – don’t touch “Müller”");
    assertThat(REPAIR.repair("Город Рёв\nРџСЂРёРІРµС‚, РјРёСЂ\nСССР"))
        .isEqualTo("Город Рёв\nПривет, мир\nСССР");
  }

  @Test
  void wikiHeadingsWithinALineStandAlone() {
    assertThat(
            REPAIR.repair("They fled.== Attacks ===== Homs ===The town fell.==Aftermath==It rose."))
        .isEqualTo("They fled.\n\nAttacks\n\n\n\nHoms\n\nThe town fell.\n\nAftermath\n\nIt rose.");
  }

  @Test
  void takesOffTheMarksOfAWiki() {
    String text =
        """
        {{date|November 23, 2019}}
        '\''Rebels'\'' took the [[Port City|port]] on [[Friday]].<ref name="a">{{cite|url=x}}</ref>

        == Background ==
        * It ''fell'' in [http://example.com/c May].
        [[Category:War]]\
        """;
    assertThat(REPAIR.repair(text).strip())
        .isEqualTo("Rebels took the port on Friday.\n\nBackground\nIt fell in May.");
  }

  @Test
  void turnsMarkdownLinksIntoTheirWords() {
    assertThat(REPAIR.repair("It cited [the report](https://example.com/a) on Friday."))
        .isEqualTo("It cited the report on Friday.");
  }

  @Test
  void readsEveryLineEnd() {
    assertThat(REPAIR.repair("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void undoesMisreadingOfAnyUsualText() {
    String text = "“It’s Zoë’s café”, said Müller – in Łódź… Привет, мир! السلام عليكم";
    String once = misread(text, "windows-1252");
    assertThat(REPAIR.repair(once)).isEqualTo(text);
  }

  @Test
  void repairingTwiceChangesNothingMore() {
    Random random = new Random(7);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      String once = REPAIR.repair(RandomText.text(random));
      assertThat(REPAIR.repair(once)).isEqualTo(once);
    }
  }

  private static String misread(String text, String charset) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String s = new String(new byte[] {b}, Charset.forName(charset));
      out.append(s.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : s);
    }
    return out.toString();
  }
}
