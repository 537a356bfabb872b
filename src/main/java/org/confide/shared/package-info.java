/** Value objects and contracts that every room uses: no beans, no storage, nothing of a single room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.confide.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
