/** The demo practice: its people sign in with the real password and work through the same services, under a clock that can be set. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "practice"})
@NullMarked
package org.confide.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
