/** What the front desk sees of sessions that were missed. */
@NullMarked
package org.confide.absence.ui;

import org.jspecify.annotations.NullMarked;
