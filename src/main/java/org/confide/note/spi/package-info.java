/** Where later rooms hang their parts into the session editor and into signing. */
@NamedInterface("spi")
@NullMarked
package org.confide.note.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
