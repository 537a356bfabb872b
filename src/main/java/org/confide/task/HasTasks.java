package org.confide.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who work together on clients; which tasks they see is the rows' matter. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR', 'FRONT_DESK', 'BILLER', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface HasTasks {}
