/** The screens of the door; open to other rooms is the dialog that asks who is at the screen. */
@NamedInterface("ui")
@NullMarked
package org.confide.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
