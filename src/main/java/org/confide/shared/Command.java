package org.confide.shared;

import java.util.List;

/**
 * A command of the jar that runs without the web server, such as {@code java -jar confide.jar prove-it}. A module
 * brings its own as a package-private bean.
 */
public interface Command {

    /** {@return the word that calls it} */
    String name();

    /** {@return one line for the list of commands} */
    String summary();

    /**
     * Runs it.
     *
     * @param arguments what stood behind the word
     * @return the exit code of the process, 0 for success
     */
    int run(List<String> arguments);
}
