package org.newsledger.processor.language.place;

import org.newsledger.processor.language.Place;

/** Distances on a sphere of the Earth's mean radius. */
public final class Distance {

  private static final double EARTH_KM = 6371;

  private Distance() {}

  /** Along the great circle. */
  public static double km(Place a, Place b) {
    double latitudes = Math.toRadians(b.latitude() - a.latitude());
    double longitudes = Math.toRadians(b.longitude() - a.longitude());
    double h =
        square(Math.sin(latitudes / 2))
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * square(Math.sin(longitudes / 2));
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** The latitude so many kilometres away at a bearing in degrees, to four places. */
  static double latitude(Place from, double km, double bearing) {
    return rounded(
        from.latitude() + Math.toDegrees(km / EARTH_KM) * Math.cos(Math.toRadians(bearing)));
  }

  /** The longitude so many kilometres away at a bearing in degrees, to four places. */
  static double longitude(Place from, double km, double bearing) {
    double circle = EARTH_KM * Math.cos(Math.toRadians(from.latitude()));
    return rounded(
        from.longitude() + Math.toDegrees(km / circle) * Math.sin(Math.toRadians(bearing)));
  }

  private static double square(double x) {
    return x * x;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }
}
