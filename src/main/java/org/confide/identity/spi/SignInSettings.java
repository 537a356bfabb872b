package org.confide.identity.spi;

/** What the practice has decided about its door. */
public interface SignInSettings {

    /** {@return the practice's name for the sign-in page, or an empty text before the first start is done} */
    String practiceName();
}
