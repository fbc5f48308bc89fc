package org.newsledger.reader;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a feed of any size into its items before any is parsed, so that a broken item does no harm
 * to the next.
 */
final class FeedScanner {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final int HEAD_ROOM = 1 << 18;
  private static final int LONGEST_TAG = 1 << 16;
  private static final String CDATA = "![CDATA[";

  private final BufferedReader text;
  private final long maxLength;
  private final StringBuilder head = new StringBuilder();
  private Optional<StringBuilder> item = Optional.empty();
  private boolean tooLong;
  private String waiting = "";
  private String root = "";
  private boolean rootClosed;

  FeedScanner(Reader text, long maxLength) {
    this.text = new BufferedReader(text);
    this.maxLength = maxLength;
  }

  /**
   * An item.
   *
   * @param xml its element; empty when it is too long
   */
  record Item(String xml, boolean tooLong) {}

  /** What stands before the first item that was asked for. */
  String head() {
    return head.toString();
  }

  /**
   * The next item; empty after the last.
   *
   * @throws EOFException if the feed breaks off
   */
  Optional<Item> next() throws IOException {
    if (!waiting.isEmpty()) {
      begin(waiting);
      waiting = "";
    }
    for (int unit = text.read(); unit >= 0; unit = text.read()) {
      if (unit != '<') {
        keep((char) unit);
      } else if (markup()) {
        return Optional.of(end());
      }
    }
    if (item.isPresent() || (!rootClosed && !root.isEmpty())) {
      item = Optional.empty();
      rootClosed = true;
      throw new EOFException();
    }
    return Optional.empty();
  }

  private void begin(String tag) {
    item = Optional.of(new StringBuilder().append('<').append(tag));
    tooLong = false;
  }

  private Item end() {
    var xml = item.map(StringBuilder::toString).orElse("");
    item = Optional.empty();
    return new Item(tooLong ? "" : xml, tooLong);
  }

  private void keep(char unit) {
    if (item.isEmpty()) {
      if (head.length() < HEAD_ROOM && !rootClosed) {
        head.append(unit);
      }
    } else if (!tooLong) {
      item.get().append(unit);
      tooLong = item.get().length() > maxLength;
      if (tooLong) {
        item.get().setLength(0);
      }
    }
  }

  private void keep(CharSequence units) {
    for (int at = 0; at < units.length(); at++) {
      keep(units.charAt(at));
    }
  }

  /** Reads on behind {@code <}; whether an item is whole by that. */
  private boolean markup() throws IOException {
    if (follows("!--")) {
      passTo("-->", false);
      return false;
    }
    if (follows(CDATA)) {
      keep("<" + CDATA);
      passTo("]]>", true);
      return false;
    }
    if (follows("?")) {
      passTo("?>", false);
      return false;
    }
    var tag = tag();
    if (tag.regionMatches(true, 0, "!doctype", 0, 8)) {
      if (tag.indexOf("[") >= 0) {
        throw RecordFault.ownEntities();
      }
      return false;
    }
    return element(tag);
  }

  private boolean element(String tag) {
    var name = localName(tag);
    boolean closing = tag.startsWith("/");
    boolean isItem = ITEMS.contains(name);
    if (root.isEmpty() && !closing) {
      root = name;
    }
    rootClosed |= closing && name.equals(root);
    if (isItem && !closing && item.isPresent()) {
      // The item before was never closed.
      waiting = tag;
      return true;
    }
    if (isItem && !closing) {
      begin(tag);
      return tag.endsWith("/>");
    }
    keep("<" + tag);
    return isItem && item.isPresent();
  }

  /** The name of a tag without its prefix, in lower case. */
  private static String localName(String tag) {
    int from = tag.startsWith("/") ? 1 : 0;
    int to = from;
    while (to < tag.length()
        && !Character.isWhitespace(tag.charAt(to))
        && "/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    int prefix = tag.lastIndexOf(':', to - 1);
    return tag.substring(prefix >= from ? prefix + 1 : from, to).toLowerCase(Locale.ROOT);
  }

  private boolean follows(String expected) throws IOException {
    text.mark(expected.length());
    for (int at = 0; at < expected.length(); at++) {
      if (text.read() != expected.charAt(at)) {
        text.reset();
        return false;
      }
    }
    return true;
  }

  private void passTo(String end, boolean kept) throws IOException {
    var tail = new StringBuilder();
    for (int unit = text.read(); unit >= 0; unit = text.read()) {
      if (kept) {
        keep((char) unit);
      }
      tail.append((char) unit);
      if (tail.length() > end.length()) {
        tail.deleteCharAt(0);
      }
      if (end.contentEquals(tail)) {
        return;
      }
    }
  }

  /** The rest of a tag, to its {@code >} outside of quotation marks. */
  private String tag() throws IOException {
    var tag = new StringBuilder();
    int quote = 0;
    for (int unit = text.read(); unit >= 0; unit = text.read()) {
      tag.append((char) unit);
      if ((quote == 0 && unit == '>') || tag.length() > LONGEST_TAG) {
        break;
      }
      if (quote == 0 && (unit == '"' || unit == '\'')) {
        quote = unit;
      } else if (unit == quote) {
        quote = 0;
      }
    }
    return tag.toString();
  }
}
