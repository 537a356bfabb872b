package org.confide.phrase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who write notes and those who keep the practice's phrases; which phrases they change is the rules' matter. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE', 'SUPERVISOR', 'PRACTICE_ADMIN')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface UsesPhrases {}
