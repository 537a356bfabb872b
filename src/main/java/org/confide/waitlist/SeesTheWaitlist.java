package org.confide.waitlist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The front desk and the practice admin see who waits, whoever treats those of the own caseload. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'FRONT_DESK', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface SeesTheWaitlist {}
