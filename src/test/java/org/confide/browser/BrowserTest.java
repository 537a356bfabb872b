package org.confide.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The packaged application in a real browser. All such tests of a process share one application with the demo practice and
 * one browser; each test method takes a {@link Site}, whose windows close with it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedBrowser.class)
@interface BrowserTest {}
