package org.confide.identity;

import org.springframework.stereotype.Service;

/**
 * Slows down guessing at links that need no sign-in, as at the door. It counts for one address alone, so that nobody
 * shuts a link to everybody else by guessing.
 */
@Service
@AtTheDoor
public class LinkTries {

    private final DoorPauses pauses;

    LinkTries(DoorPauses pauses) {
        this.pauses = pauses;
    }

    /**
     * Tells whether links stay shut to an address for now.
     *
     * @param address where the request came from
     * @return whether it has to wait
     */
    public boolean wait(String address) {
        return pauses.waitsForLinks(address);
    }

    /**
     * Counts a link that opened nothing.
     *
     * @param address where the request came from
     */
    public void missed(String address) {
        pauses.missedLink(address);
    }
}
