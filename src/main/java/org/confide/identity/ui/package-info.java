/** The screens of the door. */
@NullMarked
package org.confide.identity.ui;

import org.jspecify.annotations.NullMarked;
