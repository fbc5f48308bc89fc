package org.newsledger.processor.clean.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses of web pages as they are found, often broken. */
public final class WebAddress {

  private static final String WORLD_WIDE_WEB = "www.";

  private WebAddress() {}

  /** The host that an address names, without {@code www.}; empty where it names none. */
  public static String host(String address) {
    try {
      String host = new URI(address).getHost();
      boolean www = host != null && host.startsWith(WORLD_WIDE_WEB);
      return host == null ? "" : www ? host.substring(WORLD_WIDE_WEB.length()) : host;
    } catch (URISyntaxException e) {
      return ""; // an address that nobody can open has no host
    }
  }

  /**
   * A page's address in full; empty for one of a site's front page, and for what is none.
   *
   * @param base the address that it may be relative to
   */
  static Optional<String> ofPage(String address, Optional<String> base) {
    try {
      URI uri = new URI(address);
      URI whole = uri.isAbsolute() || base.isEmpty() ? uri : new URI(base.get()).resolve(uri);
      String path = whole.getPath();
      boolean isPage = (path != null && path.length() > 1) || whole.getQuery() != null;
      boolean isWeb =
          whole.getHost() != null && String.valueOf(whole.getScheme()).startsWith("http");
      return isPage && isWeb ? Optional.of(whole.toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty(); // not an address, so not the article's
    }
  }
}
