/** The building blocks every screen is made of. */
@NamedInterface("ui")
@NullMarked
package org.confide.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
