/** The audit trail: who did and saw what, appended and never changed, and the privacy officer's screen on it. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client"})
@NullMarked
package org.confide.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
