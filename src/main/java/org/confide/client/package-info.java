/** Who the clients are, who treats them, and the frame of their chart. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff"})
@NullMarked
package org.confide.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
