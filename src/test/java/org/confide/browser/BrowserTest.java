package org.confide.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The packaged application in a real browser. All such tests share one application with the demo practice; each test
 * method takes a {@link Site}, whose windows close with it. Two classes run side by side, each in a browser of its own:
 * one that ends or freezes the application takes it for itself, with a {@link ResourceLock} on {@link #CONFIDE}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedBrowser.class)
@ResourceLock(value = BrowserTest.CONFIDE, mode = ResourceAccessMode.READ)
@interface BrowserTest {

    /** The application that all share. */
    String CONFIDE = "confide";
}
