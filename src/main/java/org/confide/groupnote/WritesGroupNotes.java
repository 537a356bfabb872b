package org.confide.groupnote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who hold sessions; which of them is the rows' matter. */
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE')")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface WritesGroupNotes {}
