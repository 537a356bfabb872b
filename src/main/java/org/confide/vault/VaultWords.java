package org.confide.vault;

import java.util.Set;
import org.confide.audit.spi.AuditSource;
import org.springframework.stereotype.Component;

/** The vault's facts in words. What anybody but the author is shown tells of the vault's door, never of its use. */
@Component
class VaultWords implements AuditSource {

    private static final Set<String> LISTED = Set.of("vault.set-up", "vault.pause", "vault.integrity", "vault.passphrase");

    @Override
    public String prefix() {
        return "vault.";
    }

    @Override
    public String words(String action) {
        return switch (action) {
            case "vault.set-up" -> "Set up a vault for psychotherapy notes";
            case "vault.pause" -> "Unlocking of a vault paused after wrong passphrases";
            case "vault.integrity" -> "A vault's notes and its log do not agree";
            case "vault.passphrase" -> "Changed the passphrase of a vault";
            case "vault.unlock" -> "Unlocked own psychotherapy notes";
            case "vault.read" -> "Read own psychotherapy notes";
            default -> "Psychotherapy notes";
        };
    }

    @Override
    public Set<String> listed() {
        return LISTED;
    }
}
