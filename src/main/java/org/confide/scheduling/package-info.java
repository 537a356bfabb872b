/** Sessions as they are planned: when, who with, which service, where, and whether they were held. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client", "client::spi"})
@NullMarked
package org.confide.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
