/** What stands around every screen: the main layout, the way home, and the screens for what is not there or failed. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "practice", "client"})
@NullMarked
package org.confide.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
