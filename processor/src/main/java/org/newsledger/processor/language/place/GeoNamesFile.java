package org.newsledger.processor.language.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsledger.processor.language.Place;
import org.newsledger.processor.language.Place.Precision;
import org.newsledger.processor.lexicon.LexiconException;

/**
 * Places from a file in GeoNames' dump format, {@code XX.txt} or {@code citiesN.txt}: 19 columns
 * divided by tabs. Towns, administrative divisions and named nature are taken; roads, buildings and
 * countries are not.
 */
final class GeoNamesFile {

  private static final int COLUMNS = 19;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATE_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;

  private final Path file;
  private final List<String[]> kept = new ArrayList<>();
  private final Map<String, String> provinces = new HashMap<>();

  private GeoNamesFile(Path file) {
    this.file = file;
  }

  /**
   * The file's places in its order.
   *
   * @throws LexiconException if the file cannot be read, or a row is bad; the message names it
   */
  static List<GazetteerEntry> read(Path file) {
    GeoNamesFile reader = new GeoNamesFile(file);
    reader.readRows();
    return reader.kept.stream().map(reader::entry).toList();
  }

  private void readRows() {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          keep(line.split("\t", -1), number);
        }
      }
    } catch (IOException e) {
      throw new LexiconException("Cannot read " + file + "; is it UTF-8 text?", e);
    }
  }

  private void keep(String[] cells, int line) {
    if (cells.length != COLUMNS) {
      throw error(line, cells.length + " columns where GeoNames' dump format has " + COLUMNS);
    }
    checkRange(cells[LATITUDE], 90, line);
    checkRange(cells[LONGITUDE], 180, line);
    if (!cells[POPULATION].chars().allMatch(Character::isDigit)) {
      throw error(line, "the population '" + cells[POPULATION] + "' is not a number");
    }
    if (cells[FEATURE_CODE].equals("ADM1")) {
      provinces.put(cells[COUNTRY] + "." + cells[ADMIN1], cells[NAME]);
    }
    if (isWanted(cells[FEATURE_CLASS], cells[FEATURE_CODE])) {
      kept.add(cells);
    }
  }

  private static boolean isWanted(String featureClass, String code) {
    return switch (featureClass) {
      case "P", "T", "H", "L" -> true;
      case "A" -> code.startsWith("ADM");
      default -> false;
    };
  }

  private void checkRange(String degrees, double limit, int line) {
    try {
      if (Math.abs(Double.parseDouble(degrees)) <= limit) {
        return;
      }
    } catch (NumberFormatException e) {
      throw error(line, "'" + degrees + "' is not a number of degrees");
    }
    throw error(line, "'" + degrees + "' is beyond " + limit + " degrees");
  }

  private GazetteerEntry entry(String[] cells) {
    Precision precision =
        switch (cells[FEATURE_CODE]) {
          case "ADM1" -> Precision.PROVINCE;
          case "ADM2", "ADM3", "ADM4", "ADM5", "PPLX" -> Precision.DISTRICT;
          default -> Precision.PLACE;
        };
    Place place =
        new Place(
            cells[NAME],
            precision,
            Optional.of(cells[COUNTRY]).filter(c -> !c.isEmpty()),
            precision == Precision.PROVINCE ? Optional.empty() : province(cells),
            Double.parseDouble(cells[LATITUDE]),
            Double.parseDouble(cells[LONGITUDE]));
    String population = cells[POPULATION].isEmpty() ? "0" : cells[POPULATION];
    return new GazetteerEntry(place, names(cells), Double.parseDouble(population) / 1000);
  }

  private Optional<String> province(String[] cells) {
    return Optional.ofNullable(provinces.get(cells[COUNTRY] + "." + cells[ADMIN1]));
  }

  /** Names in Latin letters; the acronyms among the alternates are airport codes for the most. */
  private static List<String> names(String[] cells) {
    List<String> names = new ArrayList<>(List.of(cells[NAME]));
    List<String> others = new ArrayList<>(List.of(cells[ASCII_NAME]));
    others.addAll(List.of(cells[ALTERNATE_NAMES].split(",")));
    for (String other : others) {
      if (!names.contains(other) && isLatin(other) && !PlaceName.isAcronym(other)) {
        names.add(other);
      }
    }
    return names;
  }

  private static boolean isLatin(String name) {
    return name.length() > 2
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(
                c -> Objects.equals(Character.UnicodeScript.of(c), Character.UnicodeScript.LATIN));
  }

  private LexiconException error(int line, String what) {
    return new LexiconException(
        file + ", line " + line + ": " + what + "; see https://download.geonames.org/export/dump/");
  }
}
