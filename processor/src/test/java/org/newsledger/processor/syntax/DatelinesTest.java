package org.newsledger.processor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.Article.Block;
import org.newsledger.processor.SegmentLabel;

class DatelinesTest {

  private static String closed(String text) {
    return Datelines.closed(text, List.of(new Block(SegmentLabel.BODY, 0, text.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV - Rebels",
        "KYIV: Rebels",
        "KYIV, Ukraine (AP) — Rebels",
        "ODESA, Ukraine, Sept 4 - Rebels",
        "SAN SALVADOR, El Salvador (AP) _ Rebels",
        "BAGHDAD, March 5 (Example) - Rebels",
        "Lusaka, Aug 16, 2021 - Rebels",
        "Kathmandu (Example News) - Rebels",
        "New Delhi, Nov 3 (EXN) -- Rebels",
        "Damascus, SANA- Rebels",
        "Daraa, Our Correspondent - Rebels",
        "Mukalla, Yemen — Rebels"
      })
  void aDatelineIsASentenceOfItsOwn(String text) {
    assertThat(closed(text)).hasSameSizeAs(text).contains("\n\nRebels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army - Rebels said - left.",
        "President Doe (left) met them - Rebels said.",
        "Rebels in Kyiv: They left.",
        "NATO said: Rebels left.",
        "Doe, Roe and others - Rebels all - left.",
        "Doe, a farmer - Rebels took his land - left.",
        "The U.S.-backed force left.",
        "Police, who came at 5 a.m. - Rebels said - left."
      })
  void proseStaysAsItIs(String text) {
    assertThat(closed(text)).isEqualTo(text);
  }

  @Test
  void headlinesAreNotTouched() {
    String text = "KYIV: Rebels leave";

    assertThat(Datelines.closed(text, List.of(new Block(SegmentLabel.HEADLINE, 0, text.length()))))
        .isEqualTo(text);
  }
}
