package org.confide.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the application and the browser once for all tests of a process, and hands each test its own windows. */
class SharedBrowser implements BeforeAllCallback, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);
    private static final double PATIENCE_MILLIS = 20_000;

    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context).confide.ensureRunning();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            site(context)
                    .keepPictures(context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName());
        }
    }

    private static Site site(ExtensionContext context) {
        Shared shared = shared(context);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Site.class, type -> new Site(shared.browser, shared.confide, shared.mail), Site.class);
    }

    private static Shared shared(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Shared.class, type -> new Shared(), Shared.class);
    }

    /** Starts what drives a browser; it belongs to the thread that starts it. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts this machine's Chromium. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No Chromium on this machine. Install one, or name its program in CHROMIUM."));
    }

    private static final class Shared implements AutoCloseable {

        private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        private final RunningConfide confide;
        private final Playwright playwright;
        private final Browser browser;

        Shared() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            try {
                mail.start();
                confide = new RunningConfide(
                        RunningConfide.folder(),
                        "--spring.profiles.active=demo",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort(),
                        "--confide.mail.from=appointments@practice.example.org",
                        "--confide.public-url=" + Site.PUBLIC_URL,
                        "--confide.reminder.every=5s");
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
            playwright = playwright();
            browser = launch(playwright);
        }

        @Override
        public void close() {
            try {
                playwright.close();
            } finally {
                confide.close();
                mail.stop();
            }
        }
    }
}
