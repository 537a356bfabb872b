package org.confide.client;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's clients, all invented: registered by the front desk over half a year ago, each with a clinician. A couple,
 * a family with a son of fifteen, phone numbers that belong to nobody. One chart was opened outside its team.
 */
@Component
@Profile("demo")
class ClientsDemo implements DemoPart {

    private static final int FIRST_REGISTERED_WEEKS_AGO = 30;
    private static final String MINOR = "minor";

    /** First name, last name, chosen name, pronouns, date of birth, treated by. Marisol Quintero is the 53rd: chart 10482. */
    private static final List<String> PEOPLE = """
            Desmond|Arkwright||he/him|1979-03-02|clinician
            Imani|Lindqvist||she/her|1996-09-14|clinician
            Sol|Ibarra||he/him|1985-06-21|clinician
            Renata|Ibarra|Rena|she/her|1987-01-30|clinician
            Teodor|Halloran|Teo|he/him|1990-11-08|clinician
            Beatrix|Fennimore|Bea|she/her|2001-02-17|clinician
            Yuki|Tanabe||they/them|1998-12-05|clinician
            Cassius|Merriweather|Cass|he/him|1972-07-19|clinician
            Lena|Abernathy-Koh||she/her|1983-04-27|clinician
            Oren|Vasquez-Bell||he/him|1993-10-10|clinician
            Tamsin|Oyelaran|Tam|she/her|1989-08-03|clinician
            Jonah|Applewhite||he/him|1977-05-15|clinician
            Cassandra|Idowu||she/her|1991-03-23|clinician
            Hugo|Thistlewood||he/him|1966-12-29|clinician
            Ottilie|Merriden|Otti|she/her|1999-06-06|clinician
            Ada|Prendergast||she/her|1958-09-01|clinician
            Zita|Yarrow||she/her|1994-02-11|clinician
            Kofi|Fairweather||he/him|1986-10-18|clinician
            Tam|Okonjo||she/her|1980-01-12|clinician2
            Finn|Okonjo||he/him|1978-04-30|clinician2
            Remy|Okonjo||he/him|minor|clinician2
            Rex|Falkner||he/him|1969-11-27|clinician2
            Cora|Beauclerk||she/her|1995-07-07|clinician2
            Pia|Szabo||she/her|2000-05-20|clinician2
            Ivo|Mbeki||he/him|1984-08-16|clinician2
            Ruth|Kettering||she/her|1955-03-13|clinician2
            Odd|Rosling||he/him|1992-01-25|clinician2
            Hugh|Pemberly||he/him|1974-09-09|clinician2
            Noel|Winslow||they/them|1997-12-24|clinician3
            Gwen|Hathersage||she/her|1981-02-02|clinician3
            Max|Calloway||he/him|1988-06-14|clinician3
            Elin|Sandoval||she/her|1990-10-31|clinician3
            Joss|Delgado||they/them|1999-04-04|clinician3
            Luz|Duarte||she/her|1976-07-28|clinician3
            Mina|Quill||she/her|2002-11-11|clinician3
            Kasimir|Ostrander|Kas|he/him|1987-03-17|clinician3
            Bram|Tremaine||he/him|1963-05-05|clinician4
            Sean|O'Brien||he/him|1985-12-12|clinician4
            Inés|Nuñez||she/her|1993-08-22|clinician4
            Wei|Li||he/him|1996-01-16|clinician4
            John|Smith||he/him|1984-04-12|clinician4
            Maeve|Harrowgate||she/her|1971-10-02|clinician4
            Isolde|Brackenridge|Izzy|she/her|1998-03-09|clinician4
            Caspian|Dunmore||he/him|2003-09-26|clinician5
            Odette|Marchbanks||she/her|1982-05-31|clinician5
            Emeka|Adeyemi-Cross||he/him|1989-02-08|clinician5
            Silas|Wetherby||he/him|1957-08-11|clinician5
            Junia|Castlemaine||she/her|1994-12-19|clinician5
            Petra|Holloway||she/her|1978-11-03|clinician5
            Anders|Kjellberg||he/him|1991-06-24|trainee
            Marguerite|Devereaux|Margot|she/her|1968-01-07|trainee
            Samir|Qadir||he/him|2001-07-15|trainee
            Marisol|Quintero|Mari|she/her|1992-05-04|clinician
            Wren|Ashdown||they/them|1997-04-18|trainee
            Ezra|Blumenfeld||he/him|1986-09-30|trainee
            Clementine|Foxworth|Clem|she/her|1995-10-13|owner
            Dario|Bellacorte||he/him|1973-02-26|owner
            Greta|Sommerfeld||she/her|1988-12-01|owner
            Lotte|Vandermeer||she/her|1999-08-08|owner
            Milo|Trevelyan||he/him|1981-06-17|owner
            Esme|Larkmoor||she/her|2004-03-29|owner""".lines().toList();

    private final ClientRegistration registration;
    private final Representatives representatives;
    private final TreatmentTeam team;
    private final BreakGlass breakGlass;
    private final CurrentUser currentUser;

    ClientsDemo(
            ClientRegistration registration,
            Representatives representatives,
            TreatmentTeam team,
            BreakGlass breakGlass,
            CurrentUser currentUser) {
        this.registration = registration;
        this.representatives = representatives;
        this.team = team;
        this.breakGlass = breakGlass;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void build(DemoStage stage) {
        Map<String, AccountId> clinicians = new HashMap<>();
        Map<String, ClientId> clients = new HashMap<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            String[] person = PEOPLE.get(i).split("\\|", -1);
            AccountId clinician = clinicians.computeIfAbsent(person[5], name -> account(stage, name));
            on(stage, stage.today().minusWeeks(FIRST_REGISTERED_WEEKS_AGO).plusDays(i / 2));
            Client client = client(person, i, stage);
            stage.as("frontdesk", () -> registration.register(client, List.of(clinician)));
            clients.put(client.name(), client.id());
        }
        on(stage, stage.today().minusWeeks(20));
        stage.as("frontdesk", () -> {
            team.add(id(clients, "Marisol Quintero"), clinicians.getOrDefault("clinician5", AccountId.next()));
            representatives.add(Representative.of(
                    id(clients, "Remy Okonjo"),
                    "Tam Okonjo",
                    Representation.PARENT,
                    "Birth certificate",
                    stage.today().minusWeeks(20)));
        });
        on(stage, stage.today().minusDays(9));
        stage.as(
                "clinician2",
                () -> breakGlass.open(
                        id(clients, "Beatrix Fennimore"),
                        "Covering on call for Nora Whitfield; the client phoned in distress."));
    }

    private static Client client(String[] person, int index, DemoStage stage) {
        RandomGenerator random = stage.random();
        Client client = Client.toRegister();
        client.firstName(person[0]);
        client.lastName(person[1]);
        client.calledBy(person[2]);
        client.goesBy(person[3]);
        client.bornOn(
                person[4].equals(MINOR) ? stage.today().minusYears(15).minusDays(100) : LocalDate.parse(person[4]));
        if (person[1].equals("Quintero")) {
            client.formerlyKnownAs("Marisol Villalobos");
            client.reachBy(List.of(new Contact(ContactKind.PHONE, "Mobile", "555 0142", true, false, false)));
            client.inEmergencyCall(new EmergencyContact("Paz Quintero", "mother", "555 0177"));
            return client;
        }
        List<Contact> contacts = new ArrayList<>();
        contacts.add(new Contact(
                ContactKind.PHONE, "Mobile", phone(index), random.nextInt(10) < 7, random.nextInt(10) < 6, false));
        if (random.nextInt(3) == 0) {
            contacts.add(new Contact(
                    ContactKind.EMAIL,
                    "Home",
                    SearchKeys.normal(person[0]) + "." + SearchKeys.normal(person[1]) + "@example.org",
                    false,
                    false,
                    random.nextBoolean()));
        }
        if (random.nextInt(3) == 0) {
            contacts.add(new Contact(
                    ContactKind.ADDRESS,
                    "Home",
                    (10 + index) + " Larkspur Row\nNew York, NY 10000",
                    false,
                    false,
                    random.nextBoolean()));
        }
        client.reachBy(contacts);
        return client;
    }

    /** Of the hundred numbers that belong to nobody, those the pictures don't show. */
    private static String phone(int index) {
        int number = index < 42 ? index : index + 1;
        return "555 01%02d".formatted(number < 77 ? number : number + 1);
    }

    private AccountId account(DemoStage stage, String signInName) {
        List<AccountId> found = new ArrayList<>();
        stage.as(signInName, () -> found.add(currentUser.id()));
        return found.getFirst();
    }

    private static ClientId id(Map<String, ClientId> clients, String name) {
        ClientId id = clients.get(name);
        if (id == null) {
            throw new IllegalStateException("The demo has no such client.");
        }
        return id;
    }

    private static void on(DemoStage stage, LocalDate day) {
        stage.at(day.atTime(LocalTime.of(9, 30)).atZone(stage.zone()).toInstant());
    }
}
