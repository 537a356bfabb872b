package org.confide.client;

import java.io.Serializable;

/**
 * A client who may be the one about to be registered.
 *
 * @param client the client there is
 * @param why what is alike, for the person who decides
 */
public record PossibleDuplicate(ClientRow client, String why) implements Serializable {}
