package org.confide.due;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the morning's mail. Nobody is signed in behind its sending, so it is this room's own. */
@Component
class MorningMailRows {

    /** On a day off nobody is written to; what was not handed over waits a while. */
    private static final String TO_TELL = """
            select m.account_id, m.address, c.state is not null again,
                exists (select 1 from account_role r where r.account_id = a.id
                    and r.role in ('CLINICIAN', 'TRAINEE')) documents,
                exists (select 1 from account_role r where r.account_id = a.id and r.role = 'SUPERVISOR') supervises
            from morning_mail m
            join account a on a.id = m.account_id and a.enabled
            left join morning_mail_claim c on c.account_id = m.account_id and c.day = :day
            where m.wanted and (c.state is null or c.state = 'WAITING' and c.claimed_at <= :before)
            and not exists (select 1 from time_off t where t.clinician_id = a.id
                and t.begins_at <= :now and t.ends_at > :now)
            order by m.account_id""";

    /** Whether the practice is open on a day, Monday to Friday where it never said, and how long a note may wait. */
    private static final String PRACTICE = """
            select note_due_hours, (exists (select 1 from opening_hours o where o.weekday = :weekday)
                    or :weekday <= 5 and not exists (select 1 from opening_hours))
                and not exists (select 1 from closure c where c.day = :day) open
            from practice""";

    private final JdbcClient jdbc;

    MorningMailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody to be told. */
    record Person(AccountId account, String address, boolean again, boolean documents, boolean supervises) {

        @Override
        public String toString() {
            return "Person[" + account.value() + "]";
        }
    }

    Optional<MorningMailChoice> choice(AccountId account) {
        return jdbc.sql("select wanted, address from morning_mail where account_id = :account")
                .param("account", account.value().toString())
                .query((row, number) -> new MorningMailChoice(row.getBoolean("wanted"), row.getString("address")))
                .optional();
    }

    void choose(AccountId account, MorningMailChoice choice) {
        jdbc.sql("insert into morning_mail (account_id, wanted, address) values (:account, :wanted, :address)"
                        + " on duplicate key update wanted = :wanted, address = :address")
                .param("account", account.value().toString())
                .param("wanted", choice.wanted())
                .param("address", choice.address())
                .update();
    }

    /** How long a note may wait, where the practice is open that day; nothing where it is closed. */
    Optional<Duration> deadline(LocalDate day) {
        return jdbc
                .sql(PRACTICE)
                .param("weekday", day.getDayOfWeek().getValue())
                .param("day", Date.valueOf(day))
                .query((row, number) -> row.getBoolean("open")
                        ? Optional.of(Duration.ofHours(row.getInt("note_due_hours")))
                        : Optional.<Duration>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<Person> toTell(LocalDate day, Instant now, Instant before) {
        return jdbc.sql(TO_TELL)
                .param("day", Date.valueOf(day))
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(before))
                .query((row, number) -> new Person(
                        new AccountId(UUID.fromString(row.getString("account_id"))),
                        row.getString("address"),
                        row.getBoolean("again"),
                        row.getBoolean("documents"),
                        row.getBoolean("supervises")))
                .list();
    }

    /** Takes a person's morning for oneself; false where somebody has it. */
    boolean claim(Person person, LocalDate day, Instant now) {
        if (person.again()) {
            return jdbc.sql("update morning_mail_claim set state = 'SENDING', claimed_at = :now"
                                    + " where account_id = :account and day = :day and state = 'WAITING'")
                            .param("now", Timestamp.from(now))
                            .param("account", person.account().value().toString())
                            .param("day", Date.valueOf(day))
                            .update()
                    == 1;
        }
        try {
            jdbc.sql("insert into morning_mail_claim (account_id, day, state, claimed_at)"
                            + " values (:account, :day, 'SENDING', :now)")
                    .param("account", person.account().value().toString())
                    .param("day", Date.valueOf(day))
                    .param("now", Timestamp.from(now))
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void settle(AccountId account, LocalDate day, MorningState state) {
        jdbc.sql("update morning_mail_claim set state = :state"
                        + " where account_id = :account and day = :day and state = 'SENDING'")
                .param("state", state.name())
                .param("account", account.value().toString())
                .param("day", Date.valueOf(day))
                .update();
    }
}
