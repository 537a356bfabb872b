/** What is still to be documented: notes due for each clinician, and how timely their notes were. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::spi",
            "practice",
            "staff",
            "client",
            "scheduling",
            "reminder",
            "reminder::spi",
            "note"
        })
@NullMarked
package org.confide.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
