/** What the door asks of the practice. */
@NamedInterface("spi")
@NullMarked
package org.confide.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
