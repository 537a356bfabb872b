package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application as one test sees it: browsers that know nobody yet, and people who sign in. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "violet-harbor-lantern-27";
    static final String PUBLIC_URL = "https://record.example.org";
    static final String PASSPHRASE = "quiet copper river meadow lantern";

    private final Browser browser;
    private final RunningConfide confide;
    private final GreenMail mail;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Site(Browser browser, RunningConfide confide, GreenMail mail) {
        this.browser = browser;
        this.confide = confide;
        this.mail = mail;
    }

    /** {@return another application in the same browser} */
    Site at(RunningConfide other) {
        return new Site(browser, other, mail);
    }

    RunningConfide confide() {
        return confide;
    }

    /** {@return the mail server the application was given} */
    GreenMail mail() {
        return mail;
    }

    /** {@return a window of a browser of its own, 1440 wide, at an address} */
    Page visit(String path) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setBaseURL(confide.url())
                .setLocale("en-US"));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        // A page that holds unsaved words asks before it goes; a person who has decided says yes.
        page.onDialog(Dialog::accept);
        page.navigate(path);
        return page;
    }

    /** {@return the window of somebody who has just signed in, at the screen their day starts with} */
    Page signIn(String name) {
        Page page = visit("/login");
        signIn(page, name);
        return page;
    }

    /** Signs in where a window shows the sign-in page. */
    static void signIn(Page page, String name) {
        type(page, name, PASSWORD);
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING).first())
                .isVisible();
        assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
    }

    /**
     * Leaves the screen of a server that is gone. One left open would look for the new server at the same moment as the
     * next one does, and whichever is answered last has its session in the browser.
     */
    static void leave(Page page) {
        page.navigate("about:blank");
    }

    /** Fills in the sign-in page and presses its button. */
    static void type(Page page, String name, String password) {
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button(page, "Sign in").click();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Puts a picture into {@code target/screenshots}. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Pictures of every window of a test that failed. */
    void keepPictures(String test) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                try {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setTimeout(5_000)
                            .setPath(Path.of("target", "browser", "failed", test + "-" + ++number + ".png")));
                } catch (PlaywrightException unpaintable) {
                    System.err.println("No picture of " + test + ": " + unpaintable.getMessage());
                }
            }
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
