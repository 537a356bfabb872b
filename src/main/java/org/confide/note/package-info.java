/** Progress notes: the record of a session, from the first word to the last signature. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "practice",
            "staff",
            "client",
            "client::spi",
            "scheduling",
            "scheduling::spi"
        })
@NullMarked
package org.confide.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
