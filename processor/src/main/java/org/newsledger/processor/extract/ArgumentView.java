package org.newsledger.processor.extract;

import java.util.Optional;

/** The arguments of one trigger in one sentence. */
@FunctionalInterface
public interface ArgumentView {

  /** What fills the slot, if anything does. */
  Optional<Argument> argument(Slot slot);
}
