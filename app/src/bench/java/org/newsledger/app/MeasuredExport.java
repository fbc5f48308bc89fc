package org.newsledger.app;

import org.newsledger.bench.Meter;
import org.newsledger.processor.NewsProcessor;

/** The export of a ledger in this process, and what it used. Argument: the output folder. */
final class MeasuredExport {

  private MeasuredExport() {}

  public static void main(String[] words) {
    Meter meter = new Meter();
    int status =
        Newsledger.run(settings -> NewsProcessor.load(settings)::process, "export", "-o", words[0]);
    if (status != ExitStatus.DONE) {
      throw new IllegalStateException("the export ended with status " + status);
    }
    System.out.println(meter.read(0).line());
  }
}
