package org.confide;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Confide and names what every page loads. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, interactive-widget=resizes-content")
public class ConfideApplication implements AppShellConfigurator {

    /**
     * Starts the server, or runs the command that the first word names.
     *
     * @param arguments Spring Boot's command line, perhaps behind a word such as {@code verify}
     */
    public static void main(String[] arguments) {
        if (CommandLine.calls(arguments)) {
            System.exit(CommandLine.run(arguments));
        }
        SpringApplication.run(ConfideApplication.class, arguments);
    }
}
