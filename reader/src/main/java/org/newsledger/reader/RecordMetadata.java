package org.newsledger.reader;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the fields of a record tell of its article; what cannot be read is left out. */
final class RecordMetadata {
  private static final int LONGEST = 500;
  private static final Pattern URL = Pattern.compile("(?i)https?://\\S{1,4000}");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

  /** ['Ann Lee', 'Bob Ray'], as tables hold lists that Python wrote. */
  private static final Pattern WRITTEN_LIST = Pattern.compile("\\[\\s*(['\"].{1,500}['\"])?\\s*]");

  private static final Pattern LIST_QUOTES =
      Pattern.compile("^['\"]|['\"]$|(?<=['\"], )['\"]|['\"](?=, ['\"])");

  private static final Map<String, String> LANGUAGES = languages();

  private RecordMetadata() {}

  static Metadata of(FieldValues values) {
    return new Metadata(
        day(values, ArticleField.DATE),
        first(values.each(ArticleField.PUBLISHER).filter(value -> !isUrl(value)).toList()),
        first(values.each(ArticleField.TITLE).toList()),
        author(values),
        values.each(ArticleField.URL).filter(RecordMetadata::isUrl).findFirst(),
        values.each(ArticleField.LANGUAGE).flatMap(v -> language(v).stream()).findFirst());
  }

  static Optional<LocalDate> retrieved(FieldValues values) {
    return day(values, ArticleField.RETRIEVED);
  }

  private static Optional<LocalDate> day(FieldValues values, ArticleField field) {
    return values.each(field).flatMap(value -> RecordDates.day(value).stream()).findFirst();
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().map(RecordMetadata::line).filter(v -> !v.isEmpty()).findFirst();
  }

  private static String line(String value) {
    var plain = InlineMarkup.remove(value);
    var line = SPACES.matcher(plain).replaceAll(" ").strip();
    return line.length() > LONGEST ? "" : line;
  }

  private static Optional<String> author(FieldValues values) {
    return values.all(ArticleField.AUTHOR).stream()
        .map(RecordMetadata::joined)
        .filter(names -> !names.isEmpty())
        .findFirst();
  }

  private static String joined(List<String> names) {
    var all =
        names.stream()
            .map(RecordMetadata::line)
            .map(RecordMetadata::unwrapped)
            .filter(name -> !name.isEmpty() && !isUrl(name))
            .distinct()
            .collect(Collectors.joining(", "));
    return line(all);
  }

  private static String unwrapped(String names) {
    var match = WRITTEN_LIST.matcher(names);
    if (!match.matches()) {
      return names;
    }
    var listed = Optional.ofNullable(match.group(1)).orElse("");
    return LIST_QUOTES.matcher(listed).replaceAll("");
  }

  private static boolean isUrl(String value) {
    return URL.matcher(value).matches();
  }

  /** A BCP 47 tag, from a tag or from the English name of a language. */
  private static Optional<String> language(String value) {
    var named = Optional.ofNullable(LANGUAGES.get(value.toLowerCase(Locale.ROOT)));
    return named.or(
        () ->
            LANGUAGE_TAG.matcher(value).matches()
                ? Optional.of(value.replace('_', '-'))
                : Optional.empty());
  }

  private static Map<String, String> languages() {
    var languages = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      languages.put(name.toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(languages);
  }
}
