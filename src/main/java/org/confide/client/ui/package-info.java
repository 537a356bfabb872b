/** The clients' screens. */
@NullMarked
package org.confide.client.ui;

import org.jspecify.annotations.NullMarked;
