/** The privacy officer's screen on the trail. */
@NullMarked
package org.confide.audit.ui;

import org.jspecify.annotations.NullMarked;
