/** Documents in the chart: what was signed, received or scanned, kept as it came. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "practice", "staff", "client", "client::spi"})
@NullMarked
package org.confide.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
