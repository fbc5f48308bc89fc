package org.newsledger.processor.clean.html;

import java.util.List;

/** Reads the shapes of texts without regard to their markup. */
public interface BlockJudge {

  /** One shape a text. */
  List<BlockShape> judge(List<String> texts);
}
