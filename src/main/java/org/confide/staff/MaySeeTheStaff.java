package org.confide.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who holds which role, licence and supervision is read by those who answer for it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PRACTICE_ADMIN', 'PRIVACY_OFFICER', 'AUDITOR')")
@interface MaySeeTheStaff {}
