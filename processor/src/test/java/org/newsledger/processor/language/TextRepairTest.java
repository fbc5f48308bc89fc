package org.newsledger.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  @Test
  void readsEveryLineEnd() {
    assertThat(REPAIR.repair("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void undoesMisreadingOfAnyUsualText() {
    String text = "“It’s Zoë’s café”, said Müller – in Łódź… Привет, мир! السلام عليكم";
    String once = misread(text);
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

  private static String misread(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String s = new String(new byte[] {b}, Charset.forName("windows-1252"));
      out.append(s.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : s);
    }
    return out.toString();
  }
}
