/** Benchmarks of the whole program, and of the libraries it is compared with. */
@NullMarked
package org.newsledger.bench;

import org.jspecify.annotations.NullMarked;
