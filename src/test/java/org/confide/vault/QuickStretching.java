package org.confide.vault;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Passphrases set in a test cost next to nothing. What they cost outside is asked of {@link Stretching} itself. */
@Component
@Primary
class QuickStretching extends Stretching {

    @Override
    Wrappers.Stretch fresh() {
        return new Wrappers.Stretch("argon2id", 64, 1, 1, salt());
    }
}
