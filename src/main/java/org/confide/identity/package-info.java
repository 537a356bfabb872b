/** Accounts, roles and signing in: who is at the door, and what they may call. The one place that knows the security context. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package org.confide.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
