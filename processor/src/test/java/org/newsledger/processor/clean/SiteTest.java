package org.newsledger.processor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.reader.Metadata;

class SiteTest {

  private static FoundMetadata known(String publisher, String url, String source) {
    return new FoundMetadata(
        new Metadata(
            Optional.empty(),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            Optional.of(url),
            Optional.empty()),
        Optional.empty(),
        Map.of("publisher", source));
  }

  @Test
  void isTheHostOfTheAddress() {
    assertThat(Site.of(known("Times", "https://www.Example.org/a", "meta"), "a.txt").name())
        .isEqualTo("example.org");
  }

  @Test
  void isThePublisherWhereThereIsNoAddress() {
    assertThat(Site.of(known("# The  Daily\tTimes", "no address", "meta"), "a.txt").name())
        .isEqualTo("the daily times");
  }

  @Test
  void isTheFolderWhereThereIsNeither() {
    assertThat(Site.of(FoundMetadata.NONE, "wire/2019/a.zip#b/c.txt").name())
        .isEqualTo("./wire/2019");
    assertThat(Site.of(known("AFP", "", "text"), "a.txt").name()).isEqualTo("./");
  }
}
