/** Where later rooms hang what they look at every so often. */
@NamedInterface("spi")
@NullMarked
package org.confide.reminder.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
