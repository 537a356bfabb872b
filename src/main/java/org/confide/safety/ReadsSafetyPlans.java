package org.confide.safety;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who may read clinical content of some charts; of which is the rows' matter. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface ReadsSafetyPlans {}
