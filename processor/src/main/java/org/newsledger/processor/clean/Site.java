package org.newsledger.processor.clean;

import java.util.Locale;
import java.util.regex.Pattern;
import org.newsledger.processor.FoundMetadata;
import org.newsledger.processor.clean.metadata.WebAddress;

/**
 * Where an article was published: the host of its address, else its publisher, else the folder that
 * its file lies in, as {@code ./folder}.
 */
record Site(String name) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern COMMENT = Pattern.compile("^[#\\s]+");

  /** What is read in the text itself counts for nothing: cleaning comes before it. */
  static Site of(FoundMetadata known, String sourceFile) {
    boolean told = !MetadataFinder.TEXT.equals(known.sources().get("publisher"));
    String host = known.metadata().url().map(WebAddress::host).map(Site::plain).orElse("");
    String publisher =
        known.metadata().publisher().filter(name -> told).map(Site::plain).orElse("");
    String name = host.isEmpty() ? publisher : host;
    return new Site(name.isEmpty() ? folder(sourceFile) : name);
  }

  private static String plain(String name) {
    String line = SPACE.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return COMMENT.matcher(line).replaceFirst("");
  }

  private static String folder(String sourceFile) {
    int record = sourceFile.indexOf('#');
    String file = record < 0 ? sourceFile : sourceFile.substring(0, record);
    return "./" + plain(file.substring(0, Math.max(0, file.lastIndexOf('/'))));
  }
}
