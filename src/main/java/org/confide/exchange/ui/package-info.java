/** What the exchange adds to the screens of the calendar. */
@NullMarked
package org.confide.exchange.ui;

import org.jspecify.annotations.NullMarked;
