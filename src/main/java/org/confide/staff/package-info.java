/** The people who work here: licences, identifiers, the roles they are granted, and who supervises whom. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "identity::ui", "practice"})
@NullMarked
package org.confide.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
