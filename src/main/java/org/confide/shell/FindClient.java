package org.confide.shell;

import com.vaadin.flow.component.Component;

/** The way to a client from anywhere. */
@org.springframework.stereotype.Component
class FindClient {

    boolean offered() {
        return false;
    }

    void open() {}

    void onKey(Component owner) {}
}
