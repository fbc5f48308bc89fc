/** Who holds a ledger and how far a run is, told through a file beside the ledger. */
@NullMarked
package org.newsledger.app.status;

import org.jspecify.annotations.NullMarked;
