/** The screen of a safety plan, and its place in the chart's header. */
@NullMarked
package org.confide.safety.ui;

import org.jspecify.annotations.NullMarked;
