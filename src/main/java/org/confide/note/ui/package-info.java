/** The screens of writing and reading progress notes; open to other rooms are how a note reads and the way to sign. */
@NamedInterface("ui")
@NullMarked
package org.confide.note.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
