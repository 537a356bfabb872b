package org.confide.shared;

import java.util.List;
import java.util.Optional;

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

    /** Says something where the results of a command go; the console is the only screen it has. */
    static void say(String words) {
        System.out.println(words);
    }

    /** Says something beside the results: what went wrong, or how it went. */
    static void complain(String words) {
        System.err.println(words);
    }

    /**
     * Finds an option.
     *
     * @param arguments what stood behind the word
     * @param name the option's name
     * @return what stands behind {@code --name=}, if that is there and not empty
     */
    static Optional<String> option(List<String> arguments, String name) {
        String start = "--" + name + "=";
        return arguments.stream()
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
