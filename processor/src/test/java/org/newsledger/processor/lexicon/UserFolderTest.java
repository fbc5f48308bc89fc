package org.newsledger.processor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
  @TempDir Path folder;

  private Lexicons with(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Lexicons.withFolder("en", folder);
  }

  @Test
  void anEntryIsAddedOrReplacesTheOneOfItsKey() throws IOException {
    var own = Lexicons.builtIn("en").rows("months", 1, "word", "month", "kind");
    var first = own.get(0).cells().get(0);

    var rows = with("en/months.tsv", "\uFEFF# mine\n" + first + "\t7\tname\nthermidor\t8\tname\n");

    assertThat(rows.rows("months", 1, "word", "month", "kind"))
        .hasSize(own.size() + 1)
        .extracting(LexiconRow::cells)
        .startsWith(List.of(first, "7", "name"))
        .endsWith(List.of("thermidor", "8", "name"));
  }

  @Test
  void aBadRowIsNamedByFileAndLine() throws IOException {
    var lexicons = with("en/months.tsv", "# mine\na\tb\tc\td\te\tf\n");

    assertThatThrownBy(() -> lexicons.rows("months", 1, "word", "month", "kind"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(folder.resolve("en/months.tsv").toString())
        .hasMessageContaining("line 2");
  }

  @Test
  void aLexiconTheProgramDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> with("en/mounths.tsv", "a\t1\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("the program has no lexicon mounths in the language en");
  }

  @Test
  void aFileOutsideALanguagesFolderIsRefused() {
    assertThatThrownBy(() -> with("months.tsv", "a\t1\n"))
        .hasMessageContaining("months.tsv stands in no language's folder");
  }

  @Test
  void aFolderWithoutLexiconsIsRefused() {
    assertThatThrownBy(() -> Lexicons.withFolder("en", folder))
        .hasMessageContaining("holds no lexicon");
    assertThatThrownBy(() -> Lexicons.withFolder("en", folder.resolve("missing")))
        .hasMessageContaining("cannot be read");
  }
}
