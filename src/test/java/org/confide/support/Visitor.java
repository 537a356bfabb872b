package org.confide.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Somebody at the other end of the wire, with a cookie jar and without a screen; redirects are seen, not followed. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI home;
    private String signInPage = "login";

    public Visitor(int port) {
        home = URI.create("http://127.0.0.1:" + port + "/");
    }

    public HttpResponse<String> get(String path) {
        // As a browser asks for a document: it is what tells a page from a file.
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> signIn(String name, String password) {
        String form = "username=" + encoded(name) + "&password=" + encoded(password);
        return send(request(signInPage)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Signs in from now on at the page that leads back to a place. */
    public void startAt(String place) {
        signInPage = "login?at=" + encoded(place);
    }

    /** Sends the second step's form. */
    public HttpResponse<String> code(String code) {
        return send(request("login/code")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=" + encoded(code))));
    }

    /** Sends a form of names and values, one after the other. */
    public HttpResponse<String> form(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Sends a form that carries no token. */
    public HttpResponse<String> post(String path) {
        return send(request(path).header("Accept", "text/html").POST(BodyPublishers.noBody()));
    }

    /** The id of the session, or an empty text without one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Comes with a session id of the visitor's own choosing. */
    public void bring(String session) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setDomain(home.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(home, cookie);
    }

    /** Where an answer sends on to, as a path. */
    public static String target(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath()
                        + (URI.create(location).getQuery() == null
                                ? ""
                                : "?" + URI.create(location).getQuery()))
                .orElse("");
    }

    public static List<String> newCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
