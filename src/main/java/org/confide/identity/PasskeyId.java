package org.confide.identity;

import java.util.UUID;

/**
 * Names a passkey of a person.
 *
 * @param value version 7
 */
public record PasskeyId(UUID value) {}
