/** Where later rooms hang their parts into the chart. */
@NamedInterface("spi")
@NullMarked
package org.confide.client.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
