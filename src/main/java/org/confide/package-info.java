/** Where Confide starts; everything else is in its rooms. */
@NullMarked
package org.confide;

import org.jspecify.annotations.NullMarked;
