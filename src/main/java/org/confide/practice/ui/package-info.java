/** The practice's own screen. */
@NullMarked
package org.confide.practice.ui;

import org.jspecify.annotations.NullMarked;
