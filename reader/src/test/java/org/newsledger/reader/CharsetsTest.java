package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  private static final String ENGLISH =
      "The ministry’s spokesman said on Tuesday: “We will not leave the town – not now.” He spoke"
          + " after talks in the café of the Hôtel de la République.";

  private static Decoded decode(byte[] bytes) {
    return Charsets.decode(bytes, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theMarkDecidesAndIsRemoved(String charset) {
    var bytes = ("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset));

    assertThat(decode(bytes)).isEqualTo(new Decoded(ENGLISH, Charset.forName(charset)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16WithoutItsMarkIsToldByItsZeros(String charset) {
    assertThat(decode(ENGLISH.getBytes(Charset.forName(charset))).text()).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | The ministry’s spokesman said: “We will not leave the town – not now.”
          windows-1252 | Die Regierung erklärte am Dienstag, die Truppen würden nicht früher zurückkehren.
          windows-1252 | Le ministère a déclaré que l’armée française était prête à répondre à l’attaque.
          windows-1251 | Министерство обороны сообщило во вторник, что войска покинули город на востоке страны.
          KOI8-R       | Министерство обороны сообщило во вторник, что войска покинули город на востоке страны.
          windows-1256 | قال المتحدث باسم وزارة الدفاع يوم الثلاثاء إن القوات انسحبت من المدينة بعد معارك عنيفة مع المسلحين
          ISO-8859-6   | قال المتحدث باسم وزارة الدفاع يوم الثلاثاء إن القوات انسحبت من المدينة بعد معارك عنيفة مع المسلحين
          GB18030      | 国防部发言人星期二表示，经过与武装分子的激烈战斗，政府军已经从该市撤出，平民伤亡人数尚不清楚。
          Big5         | 國防部發言人星期二表示，經過與武裝分子的激烈戰鬥，政府軍已經從該市撤出，平民傷亡人數尚不清楚。
          Shift_JIS    | 国防省の報道官は火曜日、激しい戦闘の末に部隊が町から撤退したと発表した。
          EUC-KR       | 국방부 대변인은 화요일에 격렬한 전투 끝에 병력이 도시에서 철수했다고 밝혔다.
          windows-1254 | Savunma Bakanlığı sözcüsü salı günü yaptığı açıklamada birliklerin şehirden çekildiğini söyledi.
          windows-1255 | דובר משרד הביטחון אמר ביום שלישי כי הכוחות נסוגו מהעיר לאחר קרבות קשים עם החמושים
          windows-1253 | Ο εκπρόσωπος του υπουργείου άμυνας δήλωσε την Τρίτη ότι οι δυνάμεις αποχώρησαν από την πόλη.
          """)
  void theTextIsGotBackFromItsBytes(String charset, String text) {
    assertThat(decode(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void theDeclaredCharsetGoesBeforeAGuess() {
    var bytes = "Łódź".getBytes(Charset.forName("windows-1250"));

    assertThat(Charsets.decode(bytes, Optional.of(Charset.forName("windows-1250"))).text())
        .isEqualTo("Łódź");
  }

  @Test
  void validUtf8GoesBeforeTheDeclaredCharset() {
    var bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);

    assertThat(Charsets.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo(ENGLISH);
  }

  @Test
  void utf8ThatWasCutOffIsStillUtf8() {
    var bytes = (ENGLISH + " Москва").getBytes(StandardCharsets.UTF_8);

    var decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(decoded.text()).startsWith(ENGLISH).endsWith("Москв\uFFFD");
  }

  @Test
  void aLateQuotationMarkInALongTextIsFound() {
    var text = "All is plain here.\n".repeat(2000) + "The minister’s word: “No.”\n";

    assertThat(decode(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
  }
}
