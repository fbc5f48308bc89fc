package org.newsledger.reader;

import java.util.Collection;
import java.util.Set;

/** The wording of the problems that records of tables, JSON and feeds have. */
final class RecordFault {
  private RecordFault() {}

  static Refusal noText(Set<String> fields) {
    return fields.isEmpty() ? emptyText() : noTextAmong(fields);
  }

  private static Refusal noTextAmong(Set<String> fields) {
    return new Refusal(
        "has no text; its fields are " + String.join(", ", fields),
        "Say which of them is the text, as in --fields text=NAME, or which list holds the records,"
            + " as in --fields records=NAME.");
  }

  private static Refusal emptyText() {
    return new Refusal("has no text", "Fetch the article again, or remove the record.");
  }

  static Refusal notJson(String what) {
    return new Refusal(
        "is no valid JSON: " + what,
        "Write it again with the program that it comes from; what came before was read.");
  }

  static Refusal beyondLimits(String what) {
    return new Refusal(
        "is beyond what is read of a record: " + what, "Write it without what is not its article.");
  }

  static Refusal noRecords(String what) {
    return new Refusal(
        "holds no " + what, "Look whether it is the right file; if it is empty, remove it.");
  }

  static Refusal noTextColumn(Collection<String> columns, FieldNames names) {
    return new Refusal(
        "has no column of text (%s); its columns are %s"
            .formatted(names.usual(ArticleField.TEXT), String.join(", ", columns)),
        "Give the table a header line, or say which column is the text: --fields text=NAME.");
  }

  static Refusal endlessRow(long row, long limit) {
    return new Refusal(
        "has a row, after row %s, of more than %s characters, the limit max-record-bytes"
            .formatted(row, limit),
        "Look for a quotation mark that is not closed, or raise max-record-bytes.");
  }

  static Refusal brokenRow(long row, String what) {
    return new Refusal(
        "cannot be read on after row %s: %s".formatted(row, what),
        "Put cells that hold quotation marks, delimiters or line breaks in quotation marks.");
  }

  static Refusal notXml(String what) {
    return new Refusal(
        "is no well-formed XML: " + what, "Fetch the feed again; its other items were read.");
  }

  static Refusal ownEntities() {
    return new Refusal(
        "declares entities of its own in a DTD, which are never resolved",
        "Remove the part of the DOCTYPE in square brackets.");
  }
}
