package org.newsledger.reader;

import java.io.IOException;
import java.util.Optional;

/** A record of a WARC that cannot be read, while those behind it perhaps can. */
final class WarcDamage extends IOException {
  WarcDamage(IOException cause) {
    super(cause);
  }

  Refusal refusal() {
    var what = Optional.ofNullable(getCause().getMessage()).orElse("");
    return new Refusal(
        "is damaged: " + what.lines().findFirst().orElse(""),
        "Fetch or copy the archive again; the reading goes on at the next record that is whole.");
  }
}
