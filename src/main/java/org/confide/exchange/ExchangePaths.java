package org.confide.exchange;

/** Where calendar programs read. */
public final class ExchangePaths {

    static final String FEED = "/feed/{secret}.ics";

    private ExchangePaths() {}

    /**
     * The address of a feed.
     *
     * @param secret from {@link CalendarFeeds#make}
     * @return a path without leading slash
     */
    public static String feed(String secret) {
        return "feed/" + secret + ".ics";
    }
}
