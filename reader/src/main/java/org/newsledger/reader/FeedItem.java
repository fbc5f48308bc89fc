package org.newsledger.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Takes the fields of one item from its elements. */
final class FeedItem implements FeedEvents.Handler {
  private static final Pattern CUSTOM_PREFIX = Pattern.compile("^(?:atom|a10|rss|rss1|ns0):");
  private static final Pattern MARKUP_SIGN = Pattern.compile("[&<>]");
  private static final Set<ArticleField> MARKUP = Set.of(ArticleField.HTML, ArticleField.SUMMARY);

  /** Elements of HTML that have no end tag. */
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "source", "wbr");

  /** john@example.org (John Doe), as RSS asks for. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("[^\\s<>]{1,100}@[^\\s<>]{1,100}(?:\\s*\\((.{1,200})\\))?");

  /** The depth of an item's fields, in which it is 1 itself. */
  private static final int FIELD = 2;

  private final FieldNames names;
  private final FieldValues values;

  /** The field's text, and its content where elements lie in it. */
  private final StringBuilder text = new StringBuilder();

  private final StringBuilder markup = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean marked;
  private String path = "";

  /** The element within the field that holds text: the name within an author. */
  private final StringBuilder part = new StringBuilder();

  private String partPath = "";

  FeedItem(FieldNames names, FieldValues values) {
    this.names = names;
    this.values = values;
  }

  /** An element's name without the prefixes that Atom and RSS themselves get. */
  static String name(String qualified) {
    return CUSTOM_PREFIX.matcher(qualified).replaceFirst("");
  }

  @Override
  public void start(XMLStreamReader element, int depth) {
    values.put("language", FeedEvents.attribute(element, "lang"));
    var name = name(element.getLocalName());
    if (depth < FIELD) {
      values.put("about", FeedEvents.attribute(element, "about"));
    } else if (depth == FIELD) {
      path = FieldNames.path(name);
      text.setLength(0);
      markup.setLength(0);
      marked = false;
      link(element);
    } else {
      marked = true;
      tag(element);
      partPath = depth == FIELD + 1 ? path + "." + FieldNames.path(name) : partPath;
      part.setLength(0);
    }
  }

  @Override
  public void text(String more) {
    text.append(more);
    part.append(more);
    markup.append(escaped(more));
  }

  @Override
  public void end(int depth) {
    if (depth > FIELD) {
      var name = open.pop();
      markup.append(VOID.contains(name) ? "" : "</" + name + ">");
      if (depth == FIELD + 1) {
        put(partPath, part.toString());
      }
    } else if (depth == FIELD) {
      boolean asMarkup =
          marked && names.slots(path).stream().anyMatch(slot -> MARKUP.contains(slot.field()));
      put(path, asMarkup ? markup.toString() : text.toString());
    }
  }

  private void put(String where, String written) {
    var mail = MAIL_AND_NAME.matcher(written.strip());
    var value = mail.matches() ? Optional.ofNullable(mail.group(1)).orElse("") : written;
    if (names.slots(where).stream().anyMatch(slot -> slot.field() == ArticleField.AUTHOR)) {
      values.add(where, value);
    } else {
      values.put(where, value);
    }
  }

  /** Atom's links are attributes; RSS tells of an id whether it is one. */
  private void link(XMLStreamReader element) {
    var relation = FeedEvents.attribute(element, "rel");
    if (path.equals("link") && (relation.isEmpty() || relation.equals("alternate"))) {
      values.put(path, FeedEvents.attribute(element, "href"));
    }
    if (path.equals("guid") && FeedEvents.attribute(element, "isPermaLink").equals("false")) {
      path = "";
    }
  }

  private void tag(XMLStreamReader element) {
    var name = element.getLocalName();
    open.push(name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT));
    markup.append('<').append(open.peek());
    for (int at = 0; at < element.getAttributeCount(); at++) {
      markup
          .append(' ')
          .append(element.getAttributeLocalName(at))
          .append("=\"")
          .append(escaped(element.getAttributeValue(at)).replace("\"", "&quot;"))
          .append('"');
    }
    markup.append('>');
  }

  private static String escaped(String text) {
    return MARKUP_SIGN.matcher(text).find()
        ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        : text;
  }
}
