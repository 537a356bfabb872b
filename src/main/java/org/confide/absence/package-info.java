/** Sessions that clients missed: how often, when, and what the practice means to charge for them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "practice",
            "client",
            "client::spi",
            "scheduling",
            "scheduling::spi"
        })
@NullMarked
package org.confide.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
