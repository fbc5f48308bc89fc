package org.newsledger.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends the process at once on a signal that comes while it stops. By itself the Java machine takes
 * no notice of it. The classes for it are no part of the Java platform's specification, so they are
 * looked for by name, and without them everything else works as well.
 */
final class SecondSignal {

  private static final Logger LOG = Logger.getLogger(SecondSignal.class.getName());

  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private SecondSignal() {}

  /** From now on SIGTERM and Ctrl-C end the process; what is committed is safe. */
  static void endsAtOnce() {
    for (String name : List.of("TERM", "INT")) {
      try {
        handle(name);
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        LOG.log(Level.INFO, "A second " + name + " will not be seen", e);
      }
    }
  }

  private static void handle(String name) throws ReflectiveOperationException {
    Class<?> signal = Class.forName(SIGNAL);
    Class<?> handler = Class.forName(HANDLER);
    InvocationHandler end =
        (proxy, method, arguments) -> {
          Runtime.getRuntime().halt(ExitStatus.STOPPED);
          throw new AssertionError("the process has ended");
        };
    Object ours = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, end);
    signal
        .getMethod("handle", signal, handler)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
  }
}
