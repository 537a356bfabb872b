/** The screen on backups. */
@NullMarked
package org.confide.backup.ui;

import org.jspecify.annotations.NullMarked;
