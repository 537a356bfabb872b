package org.confide.waitlist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever books sessions gives times to those who wait: the front desk for all, whoever treats for themselves. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'FRONT_DESK')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface BooksFromTheWaitlist {}
