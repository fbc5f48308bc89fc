package org.newsledger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  @Test
  void theReadmeExplainsEveryColumnInItsOrder() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var section = readme.substring(readme.indexOf("### The columns of facts.csv"));

    assertThat(
            FIRST_CELL
                .matcher(section.substring(0, section.indexOf("\n## ")))
                .results()
                .map(found -> found.group(1)))
        .containsExactlyElementsOf(
            Arrays.stream(FactColumn.values()).map(FactColumn::columnName).toList());
  }
}
