/** Words kept ready for writing: phrases of a person and of the practice, and the names of interventions by approach. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "practice",
            "client",
            "scheduling",
            "note",
            "note::spi"
        })
@NullMarked
package org.confide.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
