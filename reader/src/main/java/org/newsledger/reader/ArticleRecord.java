package org.newsledger.reader;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a document of the fields of a record.
 *
 * @param container where the records come from
 * @param format what the documents' format is called
 * @param common what the container tells of all its records
 */
record ArticleRecord(Source container, String format, Metadata common) {
  /**
   * A text of fewer characters may be a label or the start of an article that another field has.
   */
  private static final int LONG = 200;

  /** Without a tag a text keeps its lines, which are paragraphs then. */
  private static final Pattern TAG =
      Pattern.compile(
          "</[a-z][a-z0-9]{0,15}\\s*>|<(?:p|br|hr|img)(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  /**
   * The document, or why there is none.
   *
   * @param name the record's within its container
   * @param charset what the record was written in
   */
  ReadResult result(String name, FieldValues values, Charset charset) {
    if (values.tooLong()) {
      var limit = container.meter().limits().maxRecordBytes();
      return rejected(name, Refusal.recordTooLarge(limit));
    }
    var text = best(values, ArticleField.TEXT, "\n\n");
    var html = best(values, ArticleField.HTML, "\n");
    if (text.length() >= LONG || (html.isEmpty() && !text.isEmpty())) {
      return document(name, values, charset, text, markup(text));
    }
    if (!html.isEmpty()) {
      return document(name, values, charset, html, markup(html));
    }
    var summary = best(values, ArticleField.SUMMARY, "\n\n");
    return summary.isEmpty()
        ? rejected(name, RecordFault.noText(values.seen()))
        : document(name, values, charset, summary, markup(summary));
  }

  ReadResult rejected(String name, Refusal refusal) {
    return new ReadResult.Rejected(
        container.place().record(name).problem(refusal.reason(), refusal.advice()));
  }

  private ReadResult document(
      String name, FieldValues values, Charset charset, String text, Markup markup) {
    var metadata = RecordMetadata.of(values).orElse(common);
    var identity = metadata.fingerprint() + "\0" + text;
    var bytes = identity.getBytes(StandardCharsets.UTF_8);
    var known =
        new Known(metadata, RecordMetadata.retrieved(values), Optional.empty(), Optional.empty());
    return container
        .record(name, new ByteArrayInputStream(bytes), known)
        .document(format, markup, bytes, new Decoded(text, charset));
  }

  /** The first of the field's names that has a long text, else the longest text. */
  private static String best(FieldValues values, ArticleField field, String divider) {
    var best = "";
    for (List<String> parts : values.all(field)) {
      var text = String.join(divider, parts);
      if (text.length() >= LONG) {
        return text;
      }
      best = text.length() > best.length() ? text : best;
    }
    return best;
  }

  private static Markup markup(String text) {
    return TAG.matcher(text).find() ? Markup.HTML : Markup.PLAIN;
  }
}
