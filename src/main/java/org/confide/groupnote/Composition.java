package org.confide.groupnote;

import java.time.Instant;
import java.util.UUID;
import org.confide.identity.AccountId;

/**
 * What is stored of a group's notes while they are written.
 *
 * @param author who writes them
 * @param text what they say
 * @param revision how many times it was saved
 * @param saveId names the last save
 * @param saved when that was
 */
public record Composition(AccountId author, GroupText text, long revision, UUID saveId, Instant saved) {}
