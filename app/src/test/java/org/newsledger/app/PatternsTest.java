package org.newsledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * No text is slow for a regular expression of the program: twice the text is twice the work. Work
 * is counted in characters looked at, which depends on no clock.
 */
class PatternsTest {

  /** What slows expressions: runs of one kind, and beginnings without their ends. */
  private static final List<String> UNITS =
      List.of(
          "a", "A", "1", " ", "\n", "\"", "'", "(", "[", "{", "<", "-", ".", ",", "=", "a ", "Aa ",
          "1.", "\r\n", "{{", "<a ", "<!--", "&#", "a@", "http://", "2019-");

  private static final int LENGTH = 600;
  private static final int LONG = 6_000;

  /** Twice as much, and a little for the ends. */
  private static final double TWICE = 2.3;

  /** Where twice the work is little, it may be more than twice. */
  private static final long LITTLE = 300_000;

  /** More looks than any expression may take at the longest of these texts. */
  private static final long MOST = 30_000_000;

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("too many looks", null, false, false);
    }
  }

  /** A text that counts how often it is looked at. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Watched(String text, long[] looks) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks[0] > MOST) {
        throw new TooMuch();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
    Map<String, Pattern> patterns = new TreeMap<>();
    var classes = new PathMatchingResourcePatternResolver();
    for (Resource file : classes.getResources("classpath*:org/newsledger/**/*.class")) {
      String path = file.getURL().getPath();
      if (path.contains("/test-classes/")) {
        continue;
      }
      String name =
          path.substring(path.indexOf("org/newsledger/"), path.length() - ".class".length());
      Class<?> type =
          Class.forName(name.replace('/', '.'), false, PatternsTest.class.getClassLoader());
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }

  private static long looks(Pattern pattern, String text) {
    long[] looks = new long[1];
    try {
      Matcher matcher = pattern.matcher(new Watched(text, looks));
      while (matcher.find()) {
        looks[0]++;
      }
      matcher.reset().matches();
    } catch (StackOverflowError | TooMuch never) {
      return Long.MAX_VALUE / 8;
    }
    return looks[0];
  }

  private static boolean isLinear(Pattern pattern, String unit, int length) {
    long once = looks(pattern, unit.repeat(length / unit.length()));
    if (once > MOST) {
      return false;
    }
    long twice = looks(pattern, unit.repeat(2 * length / unit.length()));
    return twice < LITTLE || twice <= once * TWICE;
  }

  @Test
  void takeTwiceTheWorkForTwiceTheText() throws IOException, ReflectiveOperationException {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(80);
    List<String> slow = new ArrayList<>();
    patterns.forEach(
        (name, pattern) -> {
          for (String unit : UNITS) {
            if (!isLinear(pattern, unit, LENGTH) && !isLinear(pattern, unit, LONG)) {
              slow.add(name + " '" + unit + "' " + pattern);
            }
          }
        });
    assertThat(slow).isEmpty();
  }
}
