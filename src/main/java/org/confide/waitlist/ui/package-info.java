/** The waitlist's screen. */
@NullMarked
package org.confide.waitlist.ui;

import org.jspecify.annotations.NullMarked;
