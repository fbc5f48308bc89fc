package org.newsledger.processor.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationScannerTest {

  private static List<String> quoted(String text) {
    return QuotationScanner.scan(text).stream()
        .map(q -> text.substring(q.inner().start(), q.inner().end()))
        .toList();
  }

  @Test
  void findsCurlyStraightAndDoubledMarks() {
    assertThat(quoted("“One,” he said. \"Two,\" she said. ``Three,'' they said. «Four»"))
        .containsExactly("One,", "Two,", "Three,", "Four");
  }

  @Test
  void tellsSingleMarksFromApostrophes() {
    assertThat(quoted("He said: ‘We don’t know the soldiers’ names.’ It’s over."))
        .containsExactly("We don’t know the soldiers’ names.");
    assertThat(quoted("The soldiers’ wives weren't told in the '90s.")).isEmpty();
  }

  @Test
  void marksWithinAQuotationBelongToIt() {
    assertThat(quoted("“He said ‘no’ to us,” she said.")).containsExactly("He said ‘no’ to us,");
  }

  @Test
  void straightMarksWithinCurlyOnesBelongToTheQuotation() {
    assertThat(quoted("“After the \"coup\" we left,\" he said."))
        .containsExactly("After the \"coup\" we left,");
  }

  @Test
  void aMissingClosingMarkIsStrayUnlessTheNextParagraphOpensAnew() {
    assertThat(quoted("“It was late, he said.")).isEmpty();
    List<Quotation> quotations = QuotationScanner.scan("“It was late.\n\n“We left,” he said.");
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(1).continues()).isTrue();
  }

  @Test
  void aClosingMarkBeforeAWordOpensNothing() {
    assertThat(quoted("We left,\" he said. It was \"late\".")).containsExactly("late");
  }
}
