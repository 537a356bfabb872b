package org.confide.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.confide.client.Client;
import org.confide.client.ClientId;
import org.confide.client.ClientRegistration;
import org.confide.client.Contact;
import org.confide.client.ContactKind;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Clients, registered through the service as the front desk does. */
@Component
public class SampleClients {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    private final ClientRegistration registration;

    public SampleClients(ClientRegistration registration) {
        this.registration = registration;
    }

    /** A client with a name nobody else has, treated by these clinicians. */
    public ClientId client(SignedIn... treatedBy) {
        return client("Marisol", unique("Quintero"), LocalDate.of(1992, 5, 4), treatedBy);
    }

    public ClientId client(String first, String last, LocalDate born, SignedIn... treatedBy) {
        return client(first, last, born, client -> {}, treatedBy);
    }

    /** A client with more than the usual entered. */
    public ClientId client(String first, String last, LocalDate born, Consumer<Client> more, SignedIn... treatedBy) {
        Client client = Client.toRegister();
        client.firstName(first);
        client.lastName(last);
        client.bornOn(born);
        more.accept(client);
        List<AccountId> team = Arrays.stream(treatedBy).map(SignedIn::account).toList();
        return As.as(FRONT_DESK, () -> registration.register(client, team));
    }

    /** A phone number without any permission. */
    public static Contact phone(String number) {
        return new Contact(ContactKind.PHONE, "Mobile", number, false, false, false);
    }

    /** A word nobody else used in this run of the tests, of letters only. */
    public static String unique(String word) {
        StringBuilder letters = new StringBuilder(word);
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(10)
                .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
        return letters.toString();
    }
}
