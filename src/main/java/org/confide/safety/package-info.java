/** What a client and those who treat them agreed to do in a crisis: a document of its own, in versions, to be printed. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client", "client::spi"})
@NullMarked
package org.confide.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
