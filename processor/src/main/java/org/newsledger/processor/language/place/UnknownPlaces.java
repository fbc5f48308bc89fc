package org.newsledger.processor.language.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.processor.language.place.PlaceWords.Role;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

/** Finds names the gazetteer does not know: "the village of Zurbatan", "in the Baydar district". */
final class UnknownPlaces {

  private static final String LOCATION = "LOCATION";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String PERSON = "PERSON";

  /** Tags of what follows a whole noun phrase. */
  private static final Pattern AFTER_NOUN = Pattern.compile("IN|TO|VB[DNZ]|W.*|[.,]|CC");

  /** The rest of "Qala-e-Zal" behind its first hyphen. */
  private static final Pattern LINKED = Pattern.compile("\\p{Ll}{1,3}-\\p{Lu}.*");

  private final PlaceWords words;
  private final Gazetteer gazetteer;

  UnknownPlaces(PlaceWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /**
   * @param isTaken whether a token belongs to a place already found
   */
  List<PlaceMention> find(Sentence sentence, IntPredicate isTaken) {
    List<PlaceMention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = runFrom(tokens, i, isTaken);
      if (end > i) {
        boolean beside = isTaken.test(i - 1) || isTaken.test(end);
        mention(sentence, i, end - 1, beside).ifPresent(found::add);
      }
      i = Math.max(end, i) + 1;
    }
    return found;
  }

  /** The end of the name that begins here; it goes on over hyphens, and stops at another's. */
  private int runFrom(List<Token> tokens, int first, IntPredicate isTaken) {
    int end = first;
    while (end < tokens.size()
        && !isTaken.test(end)
        && (isName(tokens.get(end)) || (end > first && isJoint(tokens, end)))
        && (end == first || isSameKind(tokens, first, end))) {
      end++;
    }
    boolean inAdjective = end < tokens.size() && isHyphen(tokens, end) && isGlued(tokens, end);
    return inAdjective ? first : withoutArticle(tokens, first, end);
  }

  /** "Jisr al" is the beginning of a name whose end was lost. */
  private int withoutArticle(List<Token> tokens, int first, int end) {
    int last = end;
    while (last > first && words.is(Role.NAME_ARTICLE, tokens.get(last - 1).text())) {
      last--;
    }
    return last;
  }

  /** The hyphen in "al-Kabireh", when it is a token of its own. */
  private boolean isJoint(List<Token> tokens, int i) {
    return isHyphen(tokens, i)
        && isGlued(tokens, i)
        && isGlued(tokens, i + 1)
        && isName(tokens.get(i + 1));
  }

  private static boolean isHyphen(List<Token> tokens, int i) {
    return tokens.get(i).text().equals("-");
  }

  private static boolean isGlued(List<Token> tokens, int i) {
    return i > 0 && i < tokens.size() && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  /** "Tokhar Amnesty International": an organisation's name begins where it is named first. */
  private static boolean isSameKind(List<Token> tokens, int first, int i) {
    String entity = tokens.get(i).entity();
    return !entity.equals(ORGANIZATION)
        || tokens.get(first).entity().equals(ORGANIZATION)
        || isGlued(tokens, i);
  }

  private Optional<PlaceMention> mention(Sentence sentence, int first, int last, boolean beside) {
    List<Token> tokens = sentence.tokens();
    boolean located = range(tokens, first, last).allMatch(t -> t.entity().equals(LOCATION));
    String before = word(tokens, first - 2);
    int kind = words.facilityAfter(tokens, last).orElse(last + 1);
    String after = word(tokens, kind);
    if (words.is(Role.OF, word(tokens, first - 1)) && isSettlement(before)) {
      return Optional.of(unknown(sentence, first, last, first - 2));
    }
    if (isSettlement(after) && isIntroduced(tokens, first) && !isOrganization(tokens, first)) {
      return Optional.of(unknown(sentence, first, last, kind));
    }
    if (isExplained(tokens, last + 1) && isUnnamed(tokens, first)) {
      return Optional.of(unknown(sentence, first, last, -1));
    }
    return located && !beside && !isDemonym(tokens.get(last))
        ? Optional.of(unknown(sentence, first, last, -1))
        : Optional.empty();
  }

  private PlaceMention unknown(Sentence sentence, int first, int last, int kind) {
    int from = kind < 0 ? first : Math.min(first, kind);
    int to = Math.max(last, kind);
    return new PlaceMention(
        sentence.index(),
        from,
        to,
        PlaceExpression.head(sentence, from, to, kind < 0 ? last : kind),
        text(sentence.tokens(), first, isFacility(sentence, last, kind) ? kind : last),
        Optional.empty(),
        kind < 0 ? "" : sentence.tokens().get(kind).text(),
        false);
  }

  /** "Shaddadi oil field": what bears the name has no other. */
  private boolean isFacility(Sentence sentence, int last, int kind) {
    return kind > last && words.is(Role.FACILITY, sentence.tokens().get(kind).text());
  }

  /** "Zurbatan, a town held by rebels": the words behind the name say that it is a place. */
  private boolean isExplained(List<Token> tokens, int behind) {
    int i = word(tokens, behind).equals(",") ? behind + 1 : behind;
    if (!words.is(Role.ARTICLE, word(tokens, i))) {
      return false;
    }
    i++;
    while (i < tokens.size() && tokens.get(i).tag().startsWith("JJ")) {
      i++;
    }
    return isSettlement(word(tokens, i))
        && i + 1 < tokens.size()
        && AFTER_NOUN.matcher(tokens.get(i + 1).tag()).matches();
  }

  /** Kinds that have a precision are those that bear names of their own. */
  private boolean isSettlement(String word) {
    return words.precision(Role.KIND, word).isPresent();
  }

  /** "in the Baydar district", "hit Baydar district": not every "Summit city" is a name. */
  private boolean isIntroduced(List<Token> tokens, int first) {
    String before = word(tokens, first - 1);
    return words.is(Role.LOCATIVE, before)
        || words.is(Role.ARTICLE, before)
        || (first > 0 && tokens.get(first - 1).isVerb());
  }

  private static boolean isOrganization(List<Token> tokens, int first) {
    return tokens.get(first).entity().equals(ORGANIZATION);
  }

  private static boolean isUnnamed(List<Token> tokens, int first) {
    return !isOrganization(tokens, first) && !tokens.get(first).entity().equals(PERSON);
  }

  private boolean isDemonym(Token token) {
    return gazetteer.countryOfDemonym(token.text()).isPresent()
        || gazetteer.countryOfAdjective(token.text()).isPresent();
  }

  private boolean isName(Token token) {
    boolean article = words.is(Role.NAME_ARTICLE, token.text()) && token.isProperNoun();
    return token.isProperNoun()
        && (Character.isUpperCase(token.text().codePointAt(0))
            || token.text().startsWith("al-")
            || LINKED.matcher(token.text()).matches()
            || article)
        && !words.is(Role.KIND, token.text())
        && !isDemonym(token);
  }

  private static Stream<Token> range(List<Token> tokens, int first, int last) {
    return tokens.subList(first, last + 1).stream();
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  private static String text(List<Token> tokens, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued = i == first || tokens.get(i - 1).end() == tokens.get(i).start();
      text.append(glued ? "" : " ").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
