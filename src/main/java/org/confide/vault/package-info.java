/**
 * Psychotherapy notes, sealed from everything else. Flat, and nothing in it is public: other rooms can neither call
 * it nor name its types, and it shows itself only through the panels it contributes.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "practice",
            "staff",
            "reminder",
            "client",
            "client::spi",
            "scheduling",
            "note::spi",
            "audit::spi"
        })
@NullMarked
package org.confide.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
