package org.confide.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For everybody who may list some clients: everybody's names, a caseload, those of supervisees. */
@PreAuthorize(
        "hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR', 'FRONT_DESK', 'BILLER', 'PRACTICE_ADMIN', 'PRIVACY_OFFICER')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayFindClients {}
