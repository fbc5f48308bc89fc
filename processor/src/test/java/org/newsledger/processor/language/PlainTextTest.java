package org.newsledger.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.lexicon.Lexicons;

class PlainTextTest {

  private static final TextRepair REPAIR = TextRepair.load(Lexicons.builtIn("en"));
  private static final String SIGNS =
      "aeXz09  \n.,;:!?'\"()]}>/\\|*#+-_=^~%$@“”’–—…[{<&`\tÃâ€œ„«\u00A0";

  @Test
  void sentencesWithUsualPunctuationArePlain() {
    assertThat(PlainText.is("“We can’t,” she said – 3 times (or 4)…\nThe rest's silent.")).isTrue();
  }

  @Test
  void signsOfMarkupAreNotPlain() {
    assertThat(PlainText.is("R&amp;D")).isFalse();
    assertThat(PlainText.is("see [[Rome]]")).isFalse();
    assertThat(PlainText.is("''so called''")).isFalse();
    assertThat(PlainText.is("a\tb")).isFalse();
    assertThat(PlainText.is("cafÃ©")).isFalse();
  }

  @Test
  void plainTextNeedsNoRepair() {
    Random random = new Random(42);
    int plain = 0;
    for (int n = 0; n < 20_000; n++) {
      String text = text(random);
      if (PlainText.is(text)) {
        plain++;
        assertThat(REPAIR.repairCharacters(text)).isEqualTo(text);
      }
    }
    assertThat(plain).isGreaterThan(1000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
