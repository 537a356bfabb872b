package org.confide.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who may end an episode of care of some clients, and open the next one. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayDischargeClients {}
