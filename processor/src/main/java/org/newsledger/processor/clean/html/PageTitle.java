package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the headline: the heading that repeats the title in the page's head, else the first. */
final class PageTitle {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Evaluator TITLES =
      Selector.evaluatorOf("meta[property=og:title], meta[name=twitter:title]");
  private static final double MIN_SHARED = 0.7;

  private final PageTree tree;
  private final List<Set<String>> titles = new ArrayList<>();

  PageTitle(PageTree tree, HtmlPage page) {
    this.tree = tree;
    for (Element meta : page.document().head().select(TITLES)) {
      add(meta.attr("content"));
    }
    add(page.title());
  }

  private void add(String title) {
    Set<String> words = words(title);
    if (!words.isEmpty()) {
      titles.add(words);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  /** The headline's block among those before {@code end}, or -1. */
  int find(int end) {
    int best = -1;
    double bestShare = 0;
    int firstHeading = -1;
    for (int i = 0; i < end; i++) {
      String heading = tree.heading(i);
      if (!heading.isEmpty()) {
        double share = share(words(tree.blocks().get(i).text()));
        best = share > bestShare ? i : best;
        bestShare = Math.max(share, bestShare);
        firstHeading = firstHeading < 0 && heading.equals("h1") ? i : firstHeading;
      }
    }
    return bestShare >= MIN_SHARED ? best : firstHeading;
  }

  /** How alike a heading and the likest title are: the words they share among those of both. */
  private double share(Set<String> heading) {
    double best = 0;
    for (Set<String> title : titles) {
      long shared = heading.stream().filter(title::contains).count();
      boolean within = shared == heading.size() && shared * 2 >= title.size();
      double union = heading.size() + title.size() - shared;
      best = Math.max(best, within ? 1 : shared / union);
    }
    return best;
  }
}
