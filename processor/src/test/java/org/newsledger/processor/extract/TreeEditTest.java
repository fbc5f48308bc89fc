package org.newsledger.processor.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.processor.syntax.DependencyTree;
import org.newsledger.processor.syntax.Parses;
import org.newsledger.processor.syntax.Sentence;

class TreeEditTest {

  private static final Sentence SENTENCE = Parses.of("Rebels shelled the town.").get(0);

  @Test
  void hangsAWordOnAnother() {
    assertThat(mended(3, 0).head(3)).isZero();
  }

  @Test
  void refusesACircle() {
    assertThat(mended(1, 3).head(1)).isEqualTo(DependencyTree.ROOT);
    assertThat(mended(3, 3).head(3)).isEqualTo(1);
  }

  private static DependencyTree mended(int token, int head) {
    return TreeEdit.mended(SENTENCE, edit -> edit.hang(token, head, "dep")).tree().orElseThrow();
  }
}
