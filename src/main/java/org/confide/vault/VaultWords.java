package org.confide.vault;

import java.util.Set;
import org.confide.audit.spi.AuditSource;
import org.springframework.stereotype.Component;

/** The vault's facts in words. What anybody but the author is shown tells of the vault's door, never of its use. */
@Component
class VaultWords implements AuditSource {

    private static final Set<String> LISTED = Set.of(
            "vault.set-up",
            "vault.pause",
            "vault.integrity",
            "vault.key-file",
            "vault.passphrase",
            "vault.renewed",
            "vault.escrow",
            "vault.recovery-foreign",
            "vault.recovery-begun",
            "vault.recovery-dropped",
            "vault.recovery-set-up",
            "vault.recovery-waived",
            "vault.loan",
            "vault.loan-recalled",
            "vault.sheet-shown",
            "vault.case-opened",
            "vault.case-approved",
            "vault.case-no-wait",
            "vault.case-wait-over",
            "vault.case-objected",
            "vault.case-closed",
            "vault.sheet-brought",
            "vault.recovered",
            "vault.handed-over");

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
            case "vault.key-file" -> "Began at the server's command line to replace the vault's key file";
            case "vault.passphrase" -> "Changed the passphrase of a vault";
            case "vault.renewed" -> "Renewed the keys of a vault";
            case "vault.escrow" -> "Own vault's keys wrapped for the recovery officers";
            case "vault.recovery-foreign" -> "A recovery key that was not made here stands in the database";
            case "vault.recovery-begun" -> "Began to give out recovery sheets";
            case "vault.recovery-dropped" -> "Dropped recovery sheets before they were all confirmed";
            case "vault.recovery-set-up" -> "Recovery sheets confirmed by the last officer";
            case "vault.recovery-waived" -> "Signed that the practice wants no recovery";
            case "vault.sheet-shown" -> "Was shown their own recovery sheet";
            case "vault.case-opened" -> "Opened a recovery case";
            case "vault.case-approved" -> "Approved a recovery case";
            case "vault.case-no-wait" -> "Agreed that nobody waits in a recovery case";
            case "vault.case-wait-over" -> "Agreed as the last officer that nobody waits in a recovery case";
            case "vault.case-objected" -> "Objected to a recovery case";
            case "vault.case-closed" -> "Closed a recovery case";
            case "vault.sheet-brought" -> "Typed their recovery sheet";
            case "vault.recovered" -> "Chose a new vault passphrase with the officers' help";
            case "vault.handed-over" -> "Handed psychotherapy notes over in a recovery case";
            case "vault.loan-read" -> "Read a psychotherapy note lent for training, 45 CFR 164.508(a)(2)(i)(B)";
            case "vault.handed-read" -> "Read a psychotherapy note handed over in a recovery case";
            case "vault.loan" -> "Lent a psychotherapy note for training";
            case "vault.loan-recalled" -> "Took a lent psychotherapy note back";
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
