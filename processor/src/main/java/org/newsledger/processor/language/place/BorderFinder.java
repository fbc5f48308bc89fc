package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.place.PlaceWords.Role;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Finds borders: "the Syrian-Turkish border", "border with Iraq", "border between A and B". */
final class BorderFinder {

  private static final int LONGEST = 5;
  private static final Pattern HYPHEN = Pattern.compile("[-–]");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Borders borders;

  BorderFinder(Gazetteer gazetteer, PlaceWords words, Borders borders) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.borders = borders;
  }

  List<PlaceMention> find(Sentence sentence, ArticleGeography geography) {
    List<PlaceMention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (words.is(Role.BORDER, token.text())) {
        border(sentence, token, geography).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<PlaceMention> border(
      Sentence sentence, Token border, ArticleGeography geography) {
    List<String> countries = new ArrayList<>();
    int first = before(sentence.tokens(), border.index(), countries);
    int last = border.index();
    if (countries.size() < 2) {
      last = after(sentence.tokens(), last, countries);
    }
    if (countries.isEmpty()) {
      return Optional.empty();
    }
    String name = text(sentence.tokens(), first, last);
    return Optional.of(
        new PlaceMention(
            sentence.index(),
            first,
            last,
            border.index(),
            name,
            place(name, countries, geography),
            border.text(),
            false));
  }

  /** With one country named, the other is the one most spoken of that borders on it. */
  private Optional<Place> place(String name, List<String> countries, ArticleGeography geography) {
    if (countries.size() == 2) {
      return borders.between(name, countries);
    }
    return geography.countries().stream()
        .filter(c -> !countries.contains(c))
        .map(c -> borders.between(name, List.of(countries.get(0), c)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Adds the countries right before the border; returns the first token of all. */
  private int before(List<Token> tokens, int border, List<String> countries) {
    int first = border;
    for (int i = border - 1; i >= 0 && border - i <= LONGEST; i--) {
      List<String> here = countriesIn(tokens.get(i).text());
      if (here.isEmpty() && !isJoint(tokens, i)) {
        break;
      }
      if (!here.isEmpty()) {
        here.stream().filter(c -> !countries.contains(c)).forEach(countries::add);
        first = i;
      }
    }
    return first;
  }

  /** Adds the countries after "with" and "between"; returns the last token of all. */
  private int after(List<Token> tokens, int border, List<String> countries) {
    int last = border;
    if (border + 1 >= tokens.size() || !words.is(Role.BORDER_OF, tokens.get(border + 1).text())) {
      return last;
    }
    for (int i = border + 2; i < tokens.size() && i - border <= LONGEST; i++) {
      List<String> here = countriesIn(tokens.get(i).text());
      if (here.isEmpty() && !isJoint(tokens, i) && !isAnd(tokens.get(i))) {
        break;
      }
      if (!here.isEmpty() && countries.size() < 2) {
        here.stream().filter(c -> !countries.contains(c)).forEach(countries::add);
        last = i;
      }
    }
    return last;
  }

  private static boolean isJoint(List<Token> tokens, int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("HYPH") || tag.equals(":") || HYPHEN.matcher(tokens.get(i).text()).matches();
  }

  private List<String> countriesIn(String text) {
    List<String> codes = new ArrayList<>();
    for (String part : HYPHEN.splitAsStream(text).toList()) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        gazetteer
            .countryOfAdjective(part)
            .or(() -> gazetteer.country(part))
            .ifPresent(c -> codes.add(c.code()));
      }
    }
    return codes;
  }

  private boolean isAnd(Token token) {
    return words.is(Role.AND, token.text()) || words.is(Role.ARTICLE, token.text());
  }

  private static String text(List<Token> tokens, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued = i > first && tokens.get(i - 1).end() == tokens.get(i).start();
      text.append(i == first || glued ? "" : " ").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
