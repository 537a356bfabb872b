package org.confide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.shared.CannotStart;
import org.confide.shared.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Runs a command of the jar in a context that holds the commands and nothing else: no web server, and no database until
 * a command asks for one.
 */
final class CommandLine {

    private static final int NOT_KNOWN = 64;
    private static final int NOT_POSSIBLE = 2;

    private CommandLine() {}

    /** Finds every command of every module; not a configuration, so that the server itself knows nothing of them. */
    @ComponentScan(
            basePackages = "org.confide",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Command.class))
    static final class Commands {}

    /** {@return whether the first word is a command and not an option of the server} */
    static boolean calls(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** {@return the exit code} */
    static int run(String[] arguments) {
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        SpringApplication application = new SpringApplication(Commands.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "confide.database.start",
                "false",
                "logging.level.root",
                "warn",
                "spring.main.lazy-initialization",
                "true"));
        try (ConfigurableApplicationContext context = application.run(rest.toArray(String[]::new))) {
            return run(arguments[0], rest, context);
        }
    }

    private static int run(String word, List<String> rest, ConfigurableApplicationContext context) {
        List<Command> commands =
                List.copyOf(context.getBeansOfType(Command.class).values());
        Optional<Command> called =
                commands.stream().filter(command -> command.name().equals(word)).findFirst();
        if (called.isEmpty()) {
            Command.complain("There is no command " + word + ". The command help lists those there are.");
            return NOT_KNOWN;
        }
        try {
            return called.get().run(rest);
        } catch (CannotStart refused) {
            Command.complain(refused.reason());
            Command.complain(refused.remedy());
            return NOT_POSSIBLE;
        }
    }

    /** Lists the commands. */
    static final class Help implements Command {

        private final ObjectProvider<Command> commands;

        Help(ObjectProvider<Command> commands) {
            this.commands = commands;
        }

        @Override
        public String name() {
            return "help";
        }

        @Override
        public String summary() {
            return "lists the commands";
        }

        @Override
        public int run(List<String> arguments) {
            commands.stream()
                    .sorted(Comparator.comparing(Command::name))
                    .forEach(command -> Command.say(command.name() + ": " + command.summary()));
            return 0;
        }
    }
}
