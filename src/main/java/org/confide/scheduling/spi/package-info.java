/** What the calendar asks of later rooms. */
@NamedInterface("spi")
@NullMarked
package org.confide.scheduling.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
