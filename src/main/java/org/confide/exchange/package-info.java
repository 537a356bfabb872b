/** Brings the calendar out, as a feed of initials and as files, and takes clients in from one. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "practice",
            "staff",
            "client",
            "scheduling",
            "scheduling::spi"
        })
@NullMarked
package org.confide.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
