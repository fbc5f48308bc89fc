package org.newsledger.processor;

import java.util.List;
import org.newsledger.reader.Metadata;
import org.newsledger.reader.SourceDocument;

/**
 * A cleaned document.
 *
 * @param source the document it came from
 * @param found what is known of it: the source's metadata, completed by what the document says of
 *     itself, and from where
 * @param language BCP 47 tag of most of the text
 * @param segments every block of the input, in order
 * @param text the segments that are read, in order, divided by an empty line
 * @param blocks where each of these segments stands in {@code text}
 */
public record Article(
    SourceDocument source,
    FoundMetadata found,
    String language,
    List<Segment> segments,
    String text,
    List<Block> blocks) {

  public Article {
    segments = List.copyOf(segments);
    blocks = List.copyOf(blocks);
  }

  /** The values that are known of the article. */
  public Metadata metadata() {
    return found.metadata();
  }

  /**
   * A read segment's place in the text.
   *
   * @param start first UTF-16 unit
   * @param end after the last UTF-16 unit
   */
  public record Block(SegmentLabel label, int start, int end) {}
}
