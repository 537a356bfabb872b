package org.confide.identity;

import org.confide.support.As;
import org.springframework.stereotype.Component;

/** Passkeys for sample people. */
@Component
public class SamplePasskey {

    private final OwnPasskeys own;
    private final PasskeyHome home;

    SamplePasskey(OwnPasskeys own, PasskeyHome home) {
        this.own = own;
        this.home = home;
    }

    /** Gives a person a passkey; what was to be shown once is not. */
    public void of(SignedIn person, String name) {
        SampleDevice device = new SampleDevice(home.origins().iterator().next());
        As.as(person, () -> {
            NewPasskey fresh = own.begin(SampleProof.of(person));
            own.keep(SampleProof.of(person), fresh, name, device.make(fresh.json()));
        });
    }
}
