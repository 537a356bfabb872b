/** The screens of the staff and of the first start. */
@NullMarked
package org.confide.staff.ui;

import org.jspecify.annotations.NullMarked;
