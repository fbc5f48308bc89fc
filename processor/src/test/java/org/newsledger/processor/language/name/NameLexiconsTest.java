package org.newsledger.processor.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.processor.SegmentLabel;
import org.newsledger.processor.lexicon.Lexicons;
import org.newsledger.processor.syntax.Sentence;
import org.newsledger.processor.syntax.Token;

class NameLexiconsTest {

  private static final Pattern TOKEN = Pattern.compile("[(),/]|[^ (),/]+");

  private static final List<Actor> ACTORS = ActorTable.load(Lexicons.builtIn("en")).actors();

  @ParameterizedTest
  @ValueSource(strings = {"actors", "titles", "given-names", "name-words", "organization-words"})
  void linesAreSorted(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lexicons.class.getResourceAsStream("/lexicon/en/" + name + ".tsv")) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(lines::add);
    }
    assertThat(lines).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsAreKebabCase() {
    assertThat(ACTORS).allMatch(a -> a.id().matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void countriesAreTwoCapitals() {
    assertThat(ACTORS).allMatch(a -> a.country().map(c -> c.matches("[A-Z]{2}")).orElse(true));
  }

  @Test
  void noAliasNamesTwoParties() {
    Map<String, TreeSet<String>> claims = new TreeMap<>();
    for (Actor actor : ACTORS) {
      for (Alias alias : actor.aliases()) {
        if (alias.condition() != Alias.Condition.NAMED_IN_FULL) {
          String forms = String.join(" ", alias.words().stream().map(Word::form).toList());
          claims.computeIfAbsent(forms, f -> new TreeSet<>()).add(actor.id());
        }
      }
    }
    assertThat(claims).allSatisfy((alias, ids) -> assertThat(ids).as(alias).hasSize(1));
  }

  @Test
  void noAliasStandsTwiceWithOneParty() {
    for (Actor actor : ACTORS) {
      assertThat(actor.aliases()).extracting(Alias::text).doesNotHaveDuplicates();
    }
  }

  @Test
  void theFinderKnowsEveryAlias() {
    List<String> missed = new ArrayList<>();
    for (Actor actor : ACTORS) {
      for (Alias alias : actor.aliases()) {
        List<Sentence> text =
            List.of(tokens(0, "Then " + actor.name()), tokens(1, "Then " + alias.text()));
        boolean found =
            Finding.FINDER.find(text).stream()
                .anyMatch(m -> m.sentence() == 1 && m.id().equals(Optional.of(actor.id())));
        if (!found) {
          missed.add(actor.id() + ": " + alias.text());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  /** A sentence of proper nouns, divided at spaces and around brackets and slashes. */
  private static Sentence tokens(int index, String text) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (Matcher word = TOKEN.matcher(text); word.find(); end = word.end()) {
      String found = word.group();
      tokens.add(new Token(tokens.size(), word.start(), word.end(), found, found, "NNP", "O"));
    }
    return new Sentence(index, 0, end, SegmentLabel.BODY, tokens, Optional.empty());
  }
}
