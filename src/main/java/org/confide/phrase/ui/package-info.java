/** The screen where phrases are kept, and what the editor offers of them. */
@NullMarked
package org.confide.phrase.ui;

import org.jspecify.annotations.NullMarked;
