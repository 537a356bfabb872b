/** The screens of writing, reading and reviewing progress notes. */
@NullMarked
package org.confide.note.ui;

import org.jspecify.annotations.NullMarked;
