package org.newsledger.reader;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the charset of text that is neither marked nor UTF-8: ICU, then Mozilla's detector. */
final class CharsetGuess {
  /** ICU's confidence runs to 100; below this its guesses are chance. */
  private static final int LEAST_CONFIDENCE = 20;

  /** ICU looks no further than this. */
  private static final int SAMPLE_SIZE = 8000;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What browsers read instead, because texts labelled with the one often use the other. */
  private static final Map<String, String> WIDER =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-8-I", "windows-1255",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-9", "windows-1254",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "EUC-KR", "x-windows-949",
          "Shift_JIS", "windows-31j");

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    var sample = sample(bytes);
    return icu(sample).or(() -> mozilla(sample)).orElse(WESTERN);
  }

  private static Optional<Charset> icu(byte[] sample) {
    return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
        .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
        .map(CharsetMatch::getName)
        .filter(CharsetGuess::plausible)
        .findFirst()
        .map(CharsetGuess::wider);
  }

  private static Optional<Charset> mozilla(byte[] sample) {
    var detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(CharsetGuess::plausible)
        .map(CharsetGuess::wider);
  }

  /** UTF-16 and UTF-32 have been tried by their marks; EBCDIC is never found in news. */
  private static boolean plausible(String name) {
    return !name.startsWith("UTF-16")
        && !name.startsWith("UTF-32")
        && !name.startsWith("IBM4")
        && Charset.isSupported(wideName(name));
  }

  /** What browsers read instead of a charset that is declared. */
  static Charset wider(Charset declared) {
    return wider(declared.name());
  }

  private static Charset wider(String name) {
    return Charset.forName(wideName(name));
  }

  private static String wideName(String name) {
    return WIDER.getOrDefault(name, name);
  }

  /** The lines that tell something: those with bytes beyond ASCII, or with an escape. */
  private static byte[] sample(byte[] bytes) {
    if (bytes.length <= SAMPLE_SIZE) {
      return bytes;
    }
    var sample = new ByteArrayOutputStream(SAMPLE_SIZE);
    int start = 0;
    boolean telling = false;
    for (int at = 0; at < bytes.length && sample.size() < SAMPLE_SIZE; at++) {
      telling |= bytes[at] < 0 || bytes[at] == 0x1B;
      if (bytes[at] == '\n' || at == bytes.length - 1) {
        sample.write(bytes, start, telling ? at + 1 - start : 0);
        start = at + 1;
        telling = false;
      }
    }
    return sample.size() == 0 ? bytes : sample.toByteArray();
  }
}
