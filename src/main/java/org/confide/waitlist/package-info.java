/** Who waits for a time that does not exist yet, and whom a time that frees up would suit. */
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
package org.confide.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
