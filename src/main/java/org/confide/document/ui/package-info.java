/** The chart's documents on the screen. */
@NullMarked
package org.confide.document.ui;

import org.jspecify.annotations.NullMarked;
