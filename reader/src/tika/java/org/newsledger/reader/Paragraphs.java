package org.newsledger.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the paragraphs of the XHTML that Tika makes of a document, up to a number of letters.
 */
final class Paragraphs extends DefaultHandler {
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "s", "span", "strike", "sup");

  private final long most;
  private final List<String> all = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private long length;
  private boolean inHead;

  Paragraphs(long most) {
    this.most = most;
  }

  /** In their order, none of them empty. */
  List<String> all() {
    return List.copyOf(all);
  }

  /** Whether there was more text than allowed. */
  boolean isFull() {
    return length > most;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    inHead |= name.equals("head");
    if (name.equals("br")) {
      paragraph.append('\n');
    } else if (!INLINE.contains(name)) {
      end();
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (!INLINE.contains(name) && !name.equals("br")) {
      end();
    }
    inHead &= !name.equals("head");
  }

  @Override
  public void characters(char[] text, int start, int count) throws SAXException {
    if (inHead) {
      return;
    }
    length += count;
    if (isFull()) {
      throw new SAXException("more text than allowed");
    }
    paragraph.append(text, start, count);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int count) throws SAXException {
    characters(text, start, count);
  }

  private void end() {
    var text = paragraph.toString().strip();
    if (!text.isEmpty() && !inHead) {
      all.add(text);
    }
    paragraph.setLength(0);
  }
}
