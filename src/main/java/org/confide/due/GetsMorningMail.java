package org.confide.due;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those for whom notes wait: to be written, or to be reviewed. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface GetsMorningMail {}
