package org.newsledger.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a feed tells of all its items: its own title is the publisher's name. */
final class FeedHead implements FeedEvents.Handler {
  private static final Set<String> FEEDS = Set.of("channel", "feed");

  private final FieldValues values;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private FeedHead(FieldNames names, long maxLength) {
    this.values = new FieldValues(names, maxLength);
  }

  /** Reads the feed's beginning, which ends where its first item begins. */
  static Metadata read(String head, FieldNames names, FeedEvents events) {
    var read = new FeedHead(names, head.length());
    try {
      events.read(head, read);
    } catch (XMLStreamException endOfTheHead) {
      return read.metadata();
    }
    return read.metadata();
  }

  private Metadata metadata() {
    var found = RecordMetadata.of(values);
    return new Metadata(
        Optional.empty(),
        found.title(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        found.language());
  }

  @Override
  public void start(XMLStreamReader element, int depth) {
    values.put("language", FeedEvents.attribute(element, "lang"));
    open.push(FeedItem.name(element.getLocalName()).toLowerCase(Locale.ROOT));
    text.setLength(0);
  }

  @Override
  public void text(String more) {
    text.append(more);
  }

  @Override
  public void end(int depth) {
    var name = open.pop();
    if (!open.isEmpty() && FEEDS.contains(open.peek())) {
      values.put(FieldNames.path(name), text.toString());
    }
    text.setLength(0);
  }
}
