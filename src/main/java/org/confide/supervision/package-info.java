/** Supervision: whose notes another person signs too, their review, what is said about them, and the hours of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "practice",
            "practice::spi",
            "staff",
            "staff::spi",
            "client",
            "scheduling",
            "note",
            "note::spi",
            "note::ui",
            "due::spi"
        })
@NullMarked
package org.confide.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
