package org.confide.supervision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who answer for whom somebody supervises, and on which terms. */
@PreAuthorize("hasAnyRole('PRACTICE_ADMIN', 'PRIVACY_OFFICER', 'AUDITOR')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MaySeeSupervision {}
