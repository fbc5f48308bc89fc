package org.newsledger.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
  @TempDir Path folder;

  private static Decoded decode(String page, String charset) {
    var bytes = page.getBytes(Charset.forName(charset));
    return HtmlCharset.decode(bytes, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<html><body><p>Text</p></body></html>",
        "\uFEFF  <HTML lang=en><p>Text",
        "<?xml version=\"1.0\"?>\n<!-- saved -->\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<div><p>A part of a page</p></div>",
        "Warning: unknown variable in line 3\n<html><head>"
      })
  void aPageIsToldByItsContent(String page) {
    var document = Folders.document(Folders.write(folder, "a.txt", page));

    assertThat(document.format()).isEqualTo("html");
    assertThat(document.markup()).isEqualTo(Markup.HTML);
    assertThat(document.content()).isEqualTo(page.replace("\uFEFF", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prices rose <5% in a year.", "<DOC>\nText", "A page begins with <p>."})
  void textWithAnglesIsText(String text) {
    assertThat(Folders.document(Folders.write(folder, "a.txt", text)).markup())
        .isEqualTo(Markup.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1251 | <html><meta charset="windows-1251"><p>Мир
          windows-1250 | <html><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>Łódź
          ISO-8859-7   | <?xml version="1.0" encoding="iso-8859-7"?><html><p>Αθήνα</p></html>
          ISO-2022-JP  | <html><meta charset=iso-2022-jp><p>火曜日
          UTF-8        | <html><meta charset="iso-8859-1"><p>München</p>
          UTF-16LE     | <html><meta charset="utf-16"><p>Text as some mail programs write it</p>
          """)
  void theCharsetIsTheDeclaredOneWhereItFits(String charset, String page) {
    assertThat(decode(page, charset).text()).isEqualTo(page);
  }

  @Test
  void whatTheContainerDeclaresGoesBeforeThePage() {
    var page = "<html><meta charset=koi8-r><p>Мир";
    var declared = Optional.of(Charset.forName("windows-1251"));

    assertThat(HtmlCharset.decode(page.getBytes(declared.get()), declared, Optional.empty()).text())
        .isEqualTo(page);
  }

  @Test
  void aPageCutWithinALetterKeepsItsCharset() {
    var page = "<html><meta charset=utf-8><p>" + "Москва ".repeat(20);
    var bytes = page.getBytes(StandardCharsets.UTF_8);

    var cut =
        HtmlCharset.decode(
            Arrays.copyOf(bytes, bytes.length - 2), Optional.empty(), Optional.empty());

    assertThat(cut.charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void latin1IsReadAsBrowsersDo() {
    assertThat(decode("<html><meta charset=iso-8859-1>the minister’s", "windows-1252").text())
        .endsWith("minister’s");
  }

  @Test
  void entitiesOfAPageItselfAreRefused() {
    var page =
        "<!DOCTYPE html [ <!ENTITY x SYSTEM \"file:///etc/passwd\"> ]>\n<html><p>&x;</p></html>";

    assertThat(
            Folders.problem(Folders.write(folder, "a.xhtml", page), ReaderSettings.DEFAULTS)
                .reason())
        .isEqualTo("declares entities of its own in a DTD, which are never resolved");
  }
}
