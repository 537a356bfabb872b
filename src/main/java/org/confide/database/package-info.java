/** The database server that Confide runs itself, or the external one it is told of, and the way to it. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.confide.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
