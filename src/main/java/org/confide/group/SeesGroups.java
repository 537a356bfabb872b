package org.confide.group;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who keep groups and those who lead one; which ones they see is the rows' matter. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'FRONT_DESK', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface SeesGroups {}
