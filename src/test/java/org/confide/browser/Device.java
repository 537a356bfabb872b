package org.confide.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;

/** A phone or security key that the browser of one page has at hand, with its owner's finger on it or somebody else's. */
final class Device {

    private final CDPSession browser;
    private final String id;

    Device(Page page) {
        browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        id = browser.send("WebAuthn.addVirtualAuthenticator", added)
                .get("authenticatorId")
                .getAsString();
    }

    void isItsOwner() {
        verified(true);
    }

    void isSomebodyElse() {
        verified(false);
    }

    private void verified(boolean owner) {
        JsonObject said = new JsonObject();
        said.addProperty("authenticatorId", id);
        said.addProperty("isUserVerified", owner);
        browser.send("WebAuthn.setUserVerified", said);
    }

    /** The same address by name: there are no passkeys for a number. */
    static String named(String address) {
        return address.replace("//127.0.0.1:", "//localhost:");
    }

    static String origin(Page page) {
        URI here = URI.create(page.url());
        return here.getScheme() + "://" + here.getAuthority();
    }

    /** Comes back as somebody whom nobody knows, on the same device. */
    static void signOut(Page page) {
        page.context().clearCookies();
        page.navigate(origin(page) + "/login");
    }
}
