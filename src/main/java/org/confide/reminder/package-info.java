/** Reminds clients of their sessions by e-mail or text, says nothing of what for, and takes their answer. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::spi",
            "practice",
            "practice::spi",
            "client",
            "client::spi",
            "scheduling",
            "scheduling::spi"
        })
@NullMarked
package org.confide.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
