package org.confide.reminder;

import java.util.List;

/** A mail server of the test's own for rooms that write to the people who work here. */
public final class SamplePostOffice implements AutoCloseable {

    private final SamplePost mail = new SamplePost();

    /** {@return the way to it} */
    public PostOffice office() {
        return new PostOffice(mail.post());
    }

    /** {@return the way to a server that is not there} */
    public static PostOffice away() {
        return new PostOffice(SamplePost.at(1));
    }

    /** {@return the words of what came to an address, the oldest first} */
    public List<String> to(String address) {
        return mail.messages(address).stream().map(SamplePost::words).toList();
    }

    /** {@return everything that ever came, headers included} */
    public String everything() {
        return mail.everything();
    }

    @Override
    public void close() {
        mail.close();
    }
}
