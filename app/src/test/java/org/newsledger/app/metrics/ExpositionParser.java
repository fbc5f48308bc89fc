package org.newsledger.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Prometheus' text format, version 0.0.4, as strictly as its description: a HELP and a TYPE
 * line before the values of a metric, all of one metric together, no value twice.
 */
public final class ExpositionParser {

  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final Pattern HELP =
      Pattern.compile("# HELP (" + NAME + ") ((?:[^\\\\]|\\\\[\\\\n])*)");
  private static final Pattern TYPE =
      Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\"";
  private static final Pattern SAMPLE =
      Pattern.compile("(" + NAME + ")(\\{(?:" + LABEL + "(?:," + LABEL + ")*,?)?\\})? (\\S+)");

  private final Map<String, Double> samples = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private String help = "";
  private String type = "";

  /** The values by name and labels, as they are written. */
  public static Map<String, Double> parse(String text) {
    assertThat(text).endsWith("\n").doesNotContain("\r");
    ExpositionParser parser = new ExpositionParser();
    text.lines().forEach(parser::line);
    return parser.samples;
  }

  private void line(String line) {
    Matcher helps = HELP.matcher(line);
    Matcher types = TYPE.matcher(line);
    if (helps.matches()) {
      help = helps.group(1);
      assertThat(seen.add(help)).as(line).isTrue();
    } else if (types.matches()) {
      type = types.group(1);
      assertThat(type).as(line).isEqualTo(help);
    } else {
      sample(line);
    }
  }

  private void sample(String line) {
    Matcher sample = SAMPLE.matcher(line);
    assertThat(sample.matches()).as(line).isTrue();
    assertThat(sample.group(1)).as(line).isEqualTo(type);
    String key = sample.group(1) + (sample.group(2) == null ? "" : sample.group(2));
    assertThat(samples.put(key, Double.valueOf(sample.group(3)))).as(line).isNull();
  }
}
