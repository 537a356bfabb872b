/** The screen of tasks. */
@NullMarked
package org.confide.task.ui;

import org.jspecify.annotations.NullMarked;
