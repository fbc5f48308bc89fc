package org.newsledger.processor.language.time;

import java.time.LocalDate;
import java.util.Optional;

/** The first and last day of what a sentence reports; one is empty where it has no such bound. */
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {}
