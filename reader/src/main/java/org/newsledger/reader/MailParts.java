package org.newsledger.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;

/** Lays out the parts of a mail that a reader would see, one of each set of alternatives. */
final class MailParts {
  /**
   * What has no end goes to the end of the text, or texts full of beginnings would take for ever.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          """
          <(style|script|head)\\b(?:.*?</\\1\\s*+>|.*?<body\\b|.*+)
          | <!--(?:.*?-->|.*+)
          | <[^<>]*+>?
          | \\s+
          """,
          Pattern.COMMENTS | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** A page is taken unless its text is shorter than the plain text by as much. */
  private static final int STUB = 2;

  private MailParts() {}

  static List<MailPart> of(Entity entity) throws IOException {
    if (!(entity.getBody() instanceof Multipart multipart)) {
      return List.of(new MailPart(entity));
    }
    var parts = new ArrayList<List<MailPart>>();
    for (var part : multipart.getBodyParts()) {
      parts.add(of(part));
    }
    return switch (multipart.getSubType()) {
      case "alternative" -> richest(parts);
      case "related" -> related(parts);
      default -> parts.stream().flatMap(List::stream).toList();
    };
  }

  /** The first part is the page; the others are its images, unless they are to be saved. */
  private static List<MailPart> related(List<List<MailPart>> parts) {
    var shown = new ArrayList<MailPart>();
    for (int at = 0; at < parts.size(); at++) {
      boolean root = at == 0;
      parts.get(at).stream()
          .filter(part -> root || "attachment".equalsIgnoreCase(part.entity().getDispositionType()))
          .forEach(shown::add);
    }
    return shown;
  }

  private static List<MailPart> richest(List<List<MailPart>> choices) throws IOException {
    var html = choice(choices, true);
    var plain = choice(choices, false);
    if (html.isPresent() && plain.isPresent()) {
      int seen = UNSEEN.matcher(latin(html.get())).replaceAll("").length();
      int written = latin(plain.get()).replaceAll("\\s+", "").length();
      return seen * STUB >= written ? html.get() : plain.get();
    }
    return html.or(() -> plain)
        .orElseGet(() -> choices.isEmpty() ? List.of() : choices.get(choices.size() - 1));
  }

  private static Optional<List<MailPart>> choice(List<List<MailPart>> choices, boolean html) {
    return choices.stream()
        .filter(parts -> !parts.isEmpty())
        .filter(parts -> html ? parts.get(0).isHtml() : parts.get(0).isPlain())
        .findFirst();
  }

  private static String latin(List<MailPart> parts) throws IOException {
    return new String(parts.get(0).bytes(), StandardCharsets.ISO_8859_1);
  }
}
