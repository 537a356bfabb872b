/** The screen on which the notes of a group are written. */
@NullMarked
package org.confide.groupnote.ui;

import org.jspecify.annotations.NullMarked;
