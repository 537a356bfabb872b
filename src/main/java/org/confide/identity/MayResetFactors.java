package org.confide.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those of whom it takes two to let a person in again whose second factor is lost. */
@PreAuthorize("hasAnyRole('PRACTICE_ADMIN', 'PRIVACY_OFFICER', 'SYSTEM_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayResetFactors {}
