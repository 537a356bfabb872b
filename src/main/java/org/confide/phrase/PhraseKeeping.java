package org.confide.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps phrases: one's own for oneself, the practice's for everybody who writes. */
@Service
@UsesPhrases
@Transactional
public class PhraseKeeping {

    private final PhraseList phrases;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PhraseKeeping(PhraseList phrases, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.phrases = phrases;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * The phrases one can insert, by shortcut. One's own comes before the practice's of the same shortcut.
     *
     * @return at most one for each shortcut
     */
    public List<Phrase> usable() {
        TreeMap<String, Phrase> byShortcut = new TreeMap<>();
        for (Phrase phrase : all()) {
            byShortcut.merge(phrase.shortcut(), phrase, (one, other) -> one.isThePractices() ? other : one);
        }
        return new ArrayList<>(byShortcut.values());
    }

    /** {@return one's own phrases and the practice's, by shortcut} */
    public List<Phrase> all() {
        return phrases.of(List.of(currentUser.id().value(), Phrase.PRACTICE));
    }

    /** {@return whether the person who is signed in keeps phrases of their own} */
    public boolean keepsOwn() {
        return PhraseRules.writersKeepTheirOwn(currentUser.get());
    }

    /** {@return whether the person who is signed in keeps the practice's phrases} */
    public boolean keepsThePractices() {
        return PhraseRules.adminsAndSupervisorsKeepThePractices(currentUser.get());
    }

    /**
     * Saves a phrase that was added or changed.
     *
     * @param phrase the phrase as it was edited
     * @throws BadInput when its shortcut is taken, or there are 100 already
     * @throws NotFound when it is not this person's to change
     * @throws org.springframework.dao.OptimisticLockingFailureException when it was changed elsewhere meanwhile
     */
    public void save(Phrase phrase) {
        SignedIn person = currentUser.get();
        if (!PhraseRules.mayChange(person, phrase)) {
            throw new NotFound();
        }
        List<Phrase> others =
                phrases
                        .of(List.of(
                                phrase.isThePractices()
                                        ? Phrase.PRACTICE
                                        : person.account().value()))
                        .stream()
                        .filter(other -> !other.equals(phrase))
                        .toList();
        if (others.stream().anyMatch(other -> other.shortcut().equals(phrase.shortcut()))) {
            throw new BadInput(
                    "shortcut", "There is a phrase ." + phrase.shortcut() + " already. Choose another shortcut.");
        }
        if (others.size() >= Phrase.MOST) {
            throw new BadInput("shortcut", "There are 100 phrases, which is as many as fit. Remove one first.");
        }
        phrases.saveAndFlush(phrase);
        events.publishEvent(AuditFact.change("phrase.change", phrase.id(), null));
    }

    /**
     * Removes a phrase. What it was inserted in stays as it is.
     *
     * @param phrase the phrase
     * @throws NotFound when it is gone, or not this person's to remove
     */
    public void remove(Phrase phrase) {
        Phrase found = phrases.findById(phrase.id()).orElseThrow(NotFound::new);
        if (!PhraseRules.mayChange(currentUser.get(), found)) {
            throw new NotFound();
        }
        phrases.delete(found);
        events.publishEvent(AuditFact.change("phrase.remove", found.id(), null));
    }
}
