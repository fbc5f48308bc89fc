package org.newsledger.processor.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.lexicon.Lexicons;

/** Weapons, munitions and methods, and the mode of assault they stand for. */
public final class MeansLexicon {

  private static final String NAME = "means";

  private final Map<String, String> modes = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private int maxWords;

  private MeansLexicon() {}

  /**
   * Reads the lexicon {@code means}.
   *
   * @throws org.newsledger.processor.lexicon.LexiconException if a row is bad
   */
  public static MeansLexicon load(Lexicons lexicons) {
    MeansLexicon lexicon = new MeansLexicon();
    lexicons.rows(NAME, 1, "phrase", "mode").forEach(row -> lexicon.add(row.get(0), row.get(1)));
    return lexicon;
  }

  /**
   * The mode that a means stands for; an empty text for one that stands for none.
   *
   * @param phrase lemmas divided by blanks
   */
  public Optional<String> mode(String phrase) {
    return Optional.ofNullable(modes.get(phrase.toLowerCase(Locale.ROOT)));
  }

  /** Whether some means ends in this lemma. */
  public boolean isHead(String lemma) {
    return heads.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** The number of words of the longest means. */
  public int maxWords() {
    return maxWords;
  }

  /** The number of means known. */
  public int size() {
    return modes.size();
  }

  private void add(String phrase, String mode) {
    List<String> words = Arrays.asList(phrase.split(" ", -1));
    modes.put(phrase, mode);
    heads.add(words.get(words.size() - 1));
    maxWords = Math.max(maxWords, words.size());
  }
}
