/** Where later rooms hang their parts into the practice's screen. */
@NamedInterface("spi")
@NullMarked
package org.confide.practice.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
