/** Groups that meet for therapy: who leads them, and who is a member from when to when. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client", "scheduling"})
@NullMarked
package org.confide.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
