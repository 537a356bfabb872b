/** What a claim rests on: of a documented session its day, times, code and signatures, and never what the note says. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client", "scheduling", "note"})
@NullMarked
package org.confide.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
