/** The practice itself: its name and zone, sites and rooms, the services it offers, its deadlines and policies. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "identity::spi"})
@NullMarked
package org.confide.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
