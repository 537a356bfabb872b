package org.confide.reminder;

import org.springframework.stereotype.Component;

/** Hands over mail that later rooms write to the people who work here. It reads no record and keeps nothing. */
@Component
public class PostOffice {

    private final Post post;

    PostOffice(Post post) {
        this.post = post;
    }

    /** {@return whether this server can send mail at all} */
    public boolean sends() {
        return post.sends();
    }

    /**
     * Says where a page of this server is found.
     *
     * @param path without a leading slash
     * @return its address, or empty where this server does not know its own
     */
    public String address(String path) {
        return post.address(path);
    }

    /**
     * Hands one message over. It never throws, and it does not try again.
     *
     * @param to one address
     * @param subject one line
     * @param text plain text
     * @return what became of it: sent, refused for good, to be tried again, or not known
     */
    public ReminderState send(String to, String subject, String text) {
        return post.mail().send(to, subject, text).state();
    }
}
