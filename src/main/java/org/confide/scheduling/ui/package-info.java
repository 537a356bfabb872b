/** The calendar and what it adds to the chart. */
@NullMarked
package org.confide.scheduling.ui;

import org.jspecify.annotations.NullMarked;
