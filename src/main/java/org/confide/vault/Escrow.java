package org.confide.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps an author's keys wrapped for the recovery key in use. Only the author can do that, and it is done without a
 * word each time they unlock: for a recovery key made since, and for a wrapper that is not the one made last.
 */
@Component
class Escrow {

    private final RecoveryLedger recovery;
    private final VaultLedger ledger;
    private final LoanLedger loans;
    private final ApplicationEventPublisher trail;
    private final PracticeTime time;

    Escrow(
            RecoveryLedger recovery,
            VaultLedger ledger,
            LoanLedger loans,
            ApplicationEventPublisher trail,
            PracticeTime time) {
        this.recovery = recovery;
        this.ledger = ledger;
        this.loans = loans;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Wraps the keys if they are not wrapped yet. A recovery key that was not made with this installation's key file is
     * refused: it is somebody's own.
     *
     * @param open the author's open vault
     * @param row the author's keys
     * @param kek the installation's key
     */
    void keep(OpenVault open, AuthorKey row, byte[] kek) {
        sealPublicKey(open, row, kek);
        RecoveryKey current = recovery.current().orElse(null);
        if (current == null) {
            return;
        }
        if (!current.isGenuine(kek, open.installation())) {
            trail.publishEvent(AuditFact.vault("vault.recovery-foreign"));
            return;
        }
        if (!isKept(row, current.id())) {
            trail.publishEvent(AuditFact.vault("vault.escrow"));
            ledger.escrow(row, wrapper(current, open.keys(), row, open.installation()));
        }
    }

    /**
     * {@return an author's keys wrapped for the recovery key in use, where there is one}
     *
     * @param keys the keys
     * @param row their row, which need not be in the database yet
     * @param kek the installation's key
     * @param installation the installation
     * @throws SealedShut when the recovery key was not made with this installation's key file
     */
    Optional<Wrapper> wrapper(AuthorKeys keys, AuthorKey row, byte[] kek, UUID installation) {
        return recovery.current().map(current -> {
            if (!current.isGenuine(kek, installation)) {
                trail.publishEvent(AuditFact.vault("vault.recovery-foreign"));
                throw new SealedShut("the recovery key in the database was not made here.");
            }
            return wrapper(current, keys, row, installation);
        });
    }

    private Wrapper wrapper(RecoveryKey current, AuthorKeys keys, AuthorKey row, UUID installation) {
        return new Wrapper(
                Uuid7.next(),
                row.id(),
                Wrappers.ESCROW,
                current.id().toString(),
                RecoveryKeys.escrow(
                        current.publicKey(), keys, new RecoveryKeys.Owner(installation, row.author(), row.version())),
                time.now());
    }

    /** Only the author's own keys tell which public key is theirs; one that was put in its place is never sealed. */
    private void sealPublicKey(OpenVault open, AuthorKey row, byte[] kek) {
        if (!Arrays.equals(open.keys().publicKey(), row.publicKey())) {
            trail.publishEvent(AuditFact.vault("vault.integrity"));
        } else if (!loans.seal(row.id())
                .map(seal -> seal.fits(row, kek, open.installation()))
                .orElse(false)) {
            loans.seal(new PublicKeySeal(row, kek, open.installation(), time.now()));
        }
    }

    /** The log says what was wrapped last: a wrapper put in its place is replaced. */
    private boolean isKept(AuthorKey row, UUID recoveryKey) {
        List<Wrapper> wrappers = ledger.wrappers(row.id(), Wrappers.ESCROW);
        return wrappers.size() == 1
                && wrappers.getFirst().parameters().equals(recoveryKey.toString())
                && ledger.lastEscrow(row.author())
                        .map(LogLine::hash)
                        .filter(hash -> Arrays.equals(
                                hash, Bytes.sha256(wrappers.getFirst().ciphertext())))
                        .isPresent();
    }
}
