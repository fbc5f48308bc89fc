package org.newsledger.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Content that is not read, by its first bytes or by the kind of its name.
 *
 * @param what to be read after "is"
 * @param group what such records of a container are counted as; empty for what may well hold an
 *     article
 */
record ForeignContent(String what, Optional<String> group) {
  private static final ForeignContent PDF = new ForeignContent("a PDF document", Optional.empty());
  private static final ForeignContent WORD =
      new ForeignContent("a Word document", Optional.empty());

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", 0, PDF),
          document("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "an office document"),
          document("{\\rtf", "a rich-text document"),
          document("7z\u00BC\u00AF'\u001C", "a 7z archive"),
          document("Rar!\u001A\u0007", "a RAR archive"),
          document("\u00FD7zXZ\0", "compressed with xz"),
          document("(\u00B5/\u00FD", "compressed with zstd"),
          document("\u0004\"M\u0018", "compressed with lz4"),
          document("SQLite format 3\0", "a database"),
          document("H:2,block:", "a database"),
          document("!<arch>\n", "a program"),
          document("\u007FELF", "a program"),
          document("\u00CA\u00FE\u00BA\u00BE", "a program"),
          media("\u00FF\u00D8\u00FF", "a JPEG image", "image"),
          media("\u0089PNG\r\n", "a PNG image", "image"),
          media("GIF87a", "a GIF image", "image"),
          media("GIF89a", "a GIF image", "image"),
          media("II*\0", "a TIFF image", "image"),
          media("MM\0*", "a TIFF image", "image"),
          media("\0\0\u0001\0", "an icon", "image"),
          media("wOFF", "a font", "font"),
          media("wOF2", "a font", "font"),
          media("OTTO\0", "a font", "font"),
          media("\0\u0001\0\0", "a font", "font"),
          media("ID3", "a sound recording", "sound"),
          media("OggS", "a sound recording", "sound"),
          media("fLaC", "a sound recording", "sound"),
          media("\u001AE\u00DF\u00A3", "a film", "film"),
          media("FLV\u0001", "a film", "film"));

  /** What stands in RIFF and ISO media files behind the length. */
  private static final List<Signature> INNER =
      List.of(
          media("WEBP", 8, "a WebP image", "image"),
          media("WAVE", 8, "a sound recording", "sound"),
          media("AVI ", 8, "a film", "film"),
          media("ftypavif", 4, "an AVIF image", "image"),
          media("ftyphei", 4, "a HEIC image", "image"),
          media("ftypM4A", 4, "a sound recording", "sound"),
          media("ftyp", 4, "a film", "film"));

  /** Word documents are the office documents that have such a member. */
  private static final Pattern WORD_MEMBER = Pattern.compile("PK\\x03\\x04(?s:.{26})word/");

  private static final int MEMBER_NAME = 30;

  private static final List<Signature> FIRST_MEMBERS =
      List.of(
          member("[Content_Types].xml", "an office document"),
          member("_rels/", "an office document"),
          member("docProps/", "an office document"),
          member("word/", "an office document"),
          member("mimetypeapplication/epub", "an e-book"),
          member("mimetype", "an office document"),
          member("META-INF/", "a program"));

  private record Signature(String bytes, int at, ForeignContent content) {
    boolean in(Head head) {
      return head.has(bytes, at);
    }
  }

  /** What the input is, if it is none that is read. */
  static Optional<ForeignContent> of(Head head) {
    return Stream.concat(SIGNATURES.stream(), INNER.stream())
        .filter(signature -> signature.in(head))
        .findFirst()
        .map(Signature::content)
        .or(() -> byFirstMember(head))
        .or(() -> byRoot(head))
        .or(() -> byName(head));
  }

  /** Whether a build of the program with further libraries reads it. */
  boolean isReadByTika() {
    return equals(PDF) || equals(WORD);
  }

  static boolean isPdf(Head head) {
    return of(head).equals(Optional.of(PDF));
  }

  static boolean isWord(Head head) {
    return of(head).equals(Optional.of(WORD));
  }

  /** Office documents, e-books and programs are ZIP archives that begin in ways of their own. */
  private static Optional<ForeignContent> byFirstMember(Head head) {
    if (!head.has("PK\u0003\u0004", 0)) {
      return Optional.empty();
    }
    return FIRST_MEMBERS.stream()
        .filter(member -> member.in(head))
        .findFirst()
        .map(Signature::content)
        .map(content -> hasWordMember(head) ? WORD : content);
  }

  private static boolean hasWordMember(Head head) {
    return WORD_MEMBER.matcher(head.latin(0, Head.SIZE)).find();
  }

  private static Optional<ForeignContent> byRoot(Head head) {
    return head.root()
        .filter("svg"::equals)
        .map(svg -> new ForeignContent("an SVG image", Optional.of("image")));
  }

  /** Style sheets and scripts are text; a saved page brings many of them. */
  private static Optional<ForeignContent> byName(Head head) {
    return switch (head.extension()) {
      case "css", "less", "scss" -> group("a style sheet", "style sheet");
      case "js", "mjs" -> group("a script", "script");
      default -> Optional.empty();
    };
  }

  private static Optional<ForeignContent> group(String what, String group) {
    return Optional.of(new ForeignContent(what, Optional.of(group)));
  }

  private static Signature document(String bytes, String what) {
    return new Signature(bytes, 0, new ForeignContent(what, Optional.empty()));
  }

  private static Signature member(String name, String what) {
    return new Signature(name, MEMBER_NAME, new ForeignContent(what, Optional.empty()));
  }

  private static Signature media(String bytes, String what, String group) {
    return media(bytes, 0, what, group);
  }

  private static Signature media(String bytes, int at, String what, String group) {
    return new Signature(bytes, at, new ForeignContent(what, Optional.of(group)));
  }
}
