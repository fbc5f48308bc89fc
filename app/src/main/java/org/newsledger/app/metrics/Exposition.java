package org.newsledger.app.metrics;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Writes gauges in <a
 * href="https://prometheus.io/docs/instrumenting/exposition_formats/">Prometheus' text format</a>.
 */
final class Exposition {

  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> labels;

  /**
   * @param labels of every value
   */
  Exposition(Map<String, String> labels) {
    this.labels = labels;
  }

  /** Begins a metric. */
  Exposition gauge(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
    return this;
  }

  /** A metric of one value. */
  Exposition gauge(String name, String help, double value) {
    gauge(name, help);
    sample(name, Map.of(), value);
    return this;
  }

  /** A value of a metric that was begun. */
  Exposition sample(String name, Map<String, String> more, double value) {
    text.append(name).append('{');
    String divider = label("", labels);
    label(divider, more);
    text.append("} ").append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    text.append('\n');
    return this;
  }

  private String label(String divider, Map<String, String> pairs) {
    String before = divider;
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      text.append(before).append(pair.getKey()).append("=\"").append(escaped(pair.getValue()));
      text.append('"');
      before = ",";
    }
    return before;
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
