package org.confide.vault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Mental health professionals only (45 CFR 164.501); which notes are theirs, the keys decide. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('CLINICIAN', 'TRAINEE')")
@interface MayWritePsychotherapyNotes {}
