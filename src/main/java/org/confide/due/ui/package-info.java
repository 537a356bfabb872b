/** The screen of what is due. */
@NullMarked
package org.confide.due.ui;

import org.jspecify.annotations.NullMarked;
