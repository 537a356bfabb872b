/** The screen on which groups are kept. */
@NullMarked
package org.confide.group.ui;

import org.jspecify.annotations.NullMarked;
