package org.confide.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who look after accounts: the first of the two whom a reset takes. */
@PreAuthorize("hasAnyRole('PRACTICE_ADMIN', 'SYSTEM_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayAskForResets {}
