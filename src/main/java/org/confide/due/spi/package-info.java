/** What later rooms tell the morning's mail. */
@NamedInterface("spi")
@NullMarked
package org.confide.due.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
