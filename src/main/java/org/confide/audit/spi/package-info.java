/** Where the vault answers its own author's questions about its facts. */
@NamedInterface("spi")
@NullMarked
package org.confide.audit.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
