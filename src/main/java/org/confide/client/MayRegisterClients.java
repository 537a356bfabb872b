package org.confide.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who register clients; a clinician thereby joins the treatment team. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'FRONT_DESK', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayRegisterClients {}
