/** Encrypted backups of both schemas from one moment, their screen, and the way back from one. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "practice"})
@NullMarked
package org.confide.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
