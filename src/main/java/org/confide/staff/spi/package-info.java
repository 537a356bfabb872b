/** Where later rooms hang their parts into what is known of a person who works here. */
@NamedInterface("spi")
@NullMarked
package org.confide.staff.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
