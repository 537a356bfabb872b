package org.confide.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For everybody whose work concerns clients at all: asking who may open a chart, naming clients that a screen may show. What a row shows is decided by rules. */
@PreAuthorize(
        "hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR', 'FRONT_DESK', 'BILLER', 'PRACTICE_ADMIN', 'PRIVACY_OFFICER', 'AUDITOR')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MaySeeClients {}
