package org.confide.audit;

import java.util.List;
import org.confide.shared.Command;
import org.springframework.core.env.ConfigurableEnvironment;

/** Prints the public key of the trail, to be kept where the server's administrator can't change it. */
class AuditKeyCommand implements Command {

    private final ConfigurableEnvironment environment;

    AuditKeyCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "audit-key";
    }

    @Override
    public String summary() {
        return "prints the public key that verifies the audit trail";
    }

    @Override
    public int run(List<String> arguments) {
        Command.say(SealKey.read(VerifyCommand.keyFile(environment)).publicKey());
        return 0;
    }
}
