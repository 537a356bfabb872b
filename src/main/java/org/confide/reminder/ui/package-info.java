/** The screens of reminders: how the practice reminds, what did not arrive, and the client's own page. */
@NullMarked
package org.confide.reminder.ui;

import org.jspecify.annotations.NullMarked;
