package org.confide.supervision;

import java.io.Serializable;
import org.confide.identity.AccountId;
import org.confide.staff.Period;
import org.confide.staff.RelationId;
import org.jspecify.annotations.Nullable;

/**
 * A relation of supervision as its supervisee has it.
 *
 * @param relation which
 * @param supervisor who supervises
 * @param period when
 * @param terms the terms entered last for it, or null where none were
 */
public record SupervisedBy(
        RelationId relation,
        AccountId supervisor,
        Period period,
        @Nullable Terms terms) implements Serializable {}
