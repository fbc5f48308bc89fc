package org.newsledger.processor.language;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Tells a text's language among those that are set: the script first, then OpenNLP's model over
 * character n-grams. Texts of fewer than {@value #MIN_LETTERS} letters are left undecided.
 */
public final class LanguageIdentifier {

  /** Below this the model guesses. */
  public static final int MIN_LETTERS = 20;

  private static final String MODEL = "/langdetect-183.bin";
  private static final int MAX_CHARS = 160;
  private static final double MAX_FOREIGN_LETTERS = 0.025;

  /** How much less likely such letters make a language. */
  private static final double MISSPELT = 0.02;

  /** The model's name for a language that ISO 639-2 counts as one with another. */
  private static final Map<String, String> SAME = Map.of("pes", "fas");

  private final Map<String, String> tags;
  private final Map<UnicodeScript, List<String>> languagesByScript;
  private final Alphabets alphabets;
  private final MaxentModel model;
  private final LanguageDetectorContextGenerator ngrams;

  private LanguageIdentifier(Map<String, String> tags, LanguageDetectorModel model) {
    this.tags = tags;
    this.languagesByScript = byScript(List.copyOf(tags.values()));
    this.alphabets = new Alphabets(List.copyOf(tags.values()));
    this.model = model.getMaxentModel();
    this.ngrams = model.getFactory().getContextGenerator();
  }

  /**
   * A language, and how it compares with the others.
   *
   * @param tag BCP 47 tag of the likeliest
   * @param weights of all that are possible; the model's figures are flat, so only their ratios
   *     tell
   */
  public record Guess(String tag, Map<String, Double> weights) {

    public Guess {
      weights = Map.copyOf(weights);
    }

    /** How many times likelier it is than {@code other}. */
    public double ratio(String other) {
      double weight = weights.getOrDefault(other, 0.0);
      return weight > 0 ? weights.getOrDefault(tag, 0.0) / weight : Double.POSITIVE_INFINITY;
    }
  }

  /** An identifier that knows the languages of these BCP 47 tags alone. */
  public static LanguageIdentifier load(List<String> languages) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String tag : languages) {
      tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
    }
    return new LanguageIdentifier(tags, ModelHolder.LOADED);
  }

  private static final class ModelHolder {
    static final LanguageDetectorModel LOADED = readModel();

    private static LanguageDetectorModel readModel() {
      try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("The language model " + MODEL + " is not on the path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The text's language, where it has letters enough to tell. */
  public Optional<Guess> identify(String text) {
    return identifyByScript(text).or(() -> identifyByModel(text));
  }

  /** The text's language, where its script belongs to one or none of the languages that are set. */
  public Optional<Guess> identifyByScript(String text) {
    UnicodeScript main = script(text);
    List<String> candidates = languagesByScript.getOrDefault(main, List.of());
    if (main == UnicodeScript.COMMON || candidates.size() > 1) {
      return Optional.empty();
    }
    String tag = candidates.isEmpty() ? "und-" + code(main) : candidates.get(0);
    return Optional.of(new Guess(tag, Map.of(tag, 1.0)));
  }

  private Optional<Guess> identifyByModel(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int total = letters.values().stream().mapToInt(Integer::intValue).sum();
    return total < MIN_LETTERS ? Optional.empty() : best(text, main(letters));
  }

  private Optional<Guess> best(String text, UnicodeScript script) {
    List<String> candidates = languagesByScript.getOrDefault(script, List.of());
    String sample = text.substring(0, Math.min(MAX_CHARS, text.length()));
    CharSequence[] context = ngrams.getContext(sample);
    double[] weights =
        model.eval(Stream.of(context).map(CharSequence::toString).toArray(String[]::new));
    Map<String, Double> found = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      String iso = SAME.getOrDefault(model.getOutcome(i), model.getOutcome(i));
      String tag = tags.getOrDefault(iso, "");
      if (candidates.contains(tag)) {
        found.merge(tag, weights[i], Double::sum);
      }
    }
    if (script != UnicodeScript.LATIN) {
      found.replaceAll((tag, weight) -> weight * spelling(tag, sample));
    }
    return found.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> new Guess(e.getKey(), found));
  }

  /** Letters part Arabic from Persian in texts too short for the model; Latin names mix them. */
  private double spelling(String tag, String sample) {
    return alphabets.foreignShare(tag, sample) > MAX_FOREIGN_LETTERS ? MISSPELT : 1;
  }

  /** The script of most letters; {@code COMMON} for a text without letters. */
  public static UnicodeScript script(String text) {
    return main(letters(text));
  }

  private static UnicodeScript main(Map<UnicodeScript, Integer> letters) {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }

  private static Map<UnicodeScript, List<String>> byScript(List<String> tags) {
    Map<UnicodeScript, List<String>> scripts = new EnumMap<>(UnicodeScript.class);
    for (String tag : tags) {
      Locale locale = Locale.forLanguageTag(tag);
      UnicodeScript script = script(locale.getDisplayLanguage(locale));
      scripts.merge(script, List.of(tag), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return scripts;
  }

  private static String code(UnicodeScript script) {
    return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED
        ? "Zyyy"
        : UScript.getShortName(UScript.getCodeFromName(script.name()));
  }
}
