package org.confide.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who may change names, contacts and the treatment team of some clients. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'FRONT_DESK', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayChangeClients {}
