package org.confide.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For everybody who has signed in, whatever they are: a person's own account, words on the screen. */
@PreAuthorize("isAuthenticated() and !isAnonymous()")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AnybodySignedIn {}
