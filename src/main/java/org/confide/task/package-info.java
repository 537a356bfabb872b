/** What people of the practice ask of each other by a day, with no clinical word for those who may not read one. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client"})
@NullMarked
package org.confide.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
