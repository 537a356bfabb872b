/** The screen of billing. */
@NullMarked
package org.confide.billing.ui;

import org.jspecify.annotations.NullMarked;
