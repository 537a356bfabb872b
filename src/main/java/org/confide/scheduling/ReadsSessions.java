package org.confide.scheduling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For everybody whose work meets the calendar; which sessions they see is the row rules' matter. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR', 'FRONT_DESK', 'BILLER', 'PRACTICE_ADMIN',"
        + " 'PRIVACY_OFFICER', 'AUDITOR')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface ReadsSessions {}
