/** One writing act for a session of several clients: a progress note in each chart, none of which knows of the others. */
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
package org.confide.groupnote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
