package org.confide.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For everybody whose screen shows what others did. */
@PreAuthorize("hasAnyRole('PRACTICE_ADMIN', 'SUPERVISOR')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayExamineOthers {}
