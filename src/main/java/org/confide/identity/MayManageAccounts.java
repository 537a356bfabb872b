package org.confide.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who run the practice and, before there is anybody, for the first start. */
@PreAuthorize("hasAnyRole('PRACTICE_ADMIN', 'FIRST_START')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface MayManageAccounts {}
