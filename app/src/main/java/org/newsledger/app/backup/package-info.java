/** Backups of a ledger, also while another process holds it. */
@NullMarked
package org.newsledger.app.backup;

import org.jspecify.annotations.NullMarked;
