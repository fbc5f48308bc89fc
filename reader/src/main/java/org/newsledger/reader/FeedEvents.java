package org.newsledger.reader;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a piece of a feed's XML. DTDs and external entities are never looked at. */
final class FeedEvents {
  private static final int DEEPEST = 200;

  private final XMLInputFactory factory;

  FeedEvents() {
    // The platform's own, whatever parsers lie on the class path.
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Prefixes are often not declared; by custom they tell enough.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** What is done at tags and texts; the depth of the outermost element is 1. */
  interface Handler {
    void start(XMLStreamReader element, int depth);

    void text(String text);

    void end(int depth);
  }

  void read(String xml, Handler handler) throws XMLStreamException {
    var reader = factory.createXMLStreamReader(new StringReader(MendedXml.of(xml)));
    try {
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          check(depth);
          handler.start(reader, depth);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          handler.end(depth);
          depth--;
        } else if (reader.isCharacters()) {
          handler.text(reader.getText());
        }
      }
    } finally {
      reader.close();
    }
  }

  private static void check(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements lie in more than %s others".formatted(DEEPEST));
    }
  }

  /** The value of an attribute, named without prefix; empty when there is none. */
  static String attribute(XMLStreamReader element, String name) {
    for (int at = 0; at < element.getAttributeCount(); at++) {
      if (element.getAttributeLocalName(at).equals(name)) {
        return element.getAttributeValue(at);
      }
    }
    return "";
  }
}
