package org.confide.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.confide.identity.AccountId;

/**
 * That somebody stands in for a supervisor who is away.
 *
 * @param id which
 * @param delegate who stands in
 * @param from the first day
 * @param to the last day
 */
public record Delegation(DelegationId id, AccountId delegate, LocalDate from, LocalDate to) implements Serializable {}
