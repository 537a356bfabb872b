/** The screens of supervision. */
@NullMarked
package org.confide.supervision.ui;

import org.jspecify.annotations.NullMarked;
