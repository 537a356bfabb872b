package org.confide.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;

/** Fills a practice with clinicians and their clients: made in the server, from the SEQUENCE engine. */
final class ClientRows {

    /** How many clients a clinician has, in a practice of any size. */
    static final int CASELOAD = 100;

    /** One client in forty is a Smith, so that the smallest practice has more than twenty. */
    static final String COMMON_NAME = "Smith";

    private static final int AT_ONCE = 20_000;
    private static final int FIRST_CHART = 20_000;

    private static final List<String> FIRST_NAMES = List.of(
            "Ana", "Ben", "Carla", "Dmitri", "Elena", "Farid", "Grace", "Hiro", "Imani", "Jonas", "Keiko", "Luis",
            "Marisol", "Nadia", "Omar", "Priya", "Quentin", "Rosa", "Sven", "Tara", "Ulla", "Victor", "Wanda");

    private static final List<String> LAST_NAMES = List.of(
            "Abbott",
            "Baptiste",
            "Calloway",
            "Delacroix",
            "Espinoza",
            "Farrow",
            "Galindo",
            "Hargrove",
            "Ibarra",
            "Jankowski",
            "Kowalczyk",
            "Lindqvist",
            "Marchetti",
            "Nakamura",
            "Okonkwo",
            "Petrov",
            "Quintero",
            "Rasmussen",
            "Sorensen",
            "Takahashi",
            "Underwood",
            "Villanueva",
            "Whitlock",
            "Yamamoto",
            "Zielinski",
            "Aldana",
            "Bergstrom",
            "Castellano",
            "Dombrowski",
            "Eriksen",
            "Fontaine",
            "Greenhalgh",
            "Holloway",
            "Ivanova",
            "Jorgensen",
            "Kaminski",
            "Lombardi",
            "Mbeki",
            "Novak",
            "Ostrowski",
            "Paquette",
            "Rinaldi",
            "Sandoval");

    private final Connection connection;
    private final AccountId author;

    ClientRows(Connection connection, AccountId author) {
        this.connection = connection;
        this.author = author;
    }

    /** Who treats a client: the author the first hundred, somebody else each further hundred. */
    static String clinicianOf(String client, AccountId author) {
        String number = "((%s - 1) DIV %d)".formatted(client, CASELOAD);
        return "IF(%s = 0, '%s', %s)".formatted(number, author.value(), MadeId.ACCOUNT.sql(number));
    }

    void insert(int clients) throws SQLException {
        if (clients > CASELOAD) {
            clinicians((clients - 1) / CASELOAD);
        }
        for (int from = 1; from <= clients; from += AT_ONCE) {
            int to = Math.min(clients, from + AT_ONCE - 1);
            clients(from, to);
            searchKeys(from, to);
            relations(from, to);
        }
    }

    private void clinicians(int count) throws SQLException {
        String numbers = " FROM seq_1_to_" + count;
        run("INSERT INTO account (id, sign_in_name, name, password_hash, enabled, door_epoch, version) SELECT "
                + MadeId.ACCOUNT.sql("seq") + ", CONCAT('clinician', seq), CONCAT('Clinician ', seq), NULL, 1, 0, 0"
                + numbers);
        run("INSERT INTO account_role (account_id, role) SELECT " + MadeId.ACCOUNT.sql("seq") + ", 'CLINICIAN'"
                + numbers);
        run("INSERT INTO staff_member (account_id, credentials, npi, version) SELECT " + MadeId.ACCOUNT.sql("seq")
                + ", 'LCSW', NULL, 0" + numbers);
    }

    private void clients(int from, int to) throws SQLException {
        String numbers = " FROM (SELECT seq, %s AS first, IF(seq MOD 40 = 0, '%s', %s) AS last FROM seq_%d_to_%d) made"
                .formatted(oneOf(FIRST_NAMES, "seq * 7 + seq DIV 23"), COMMON_NAME, oneOf(LAST_NAMES, "seq"), from, to);
        run("INSERT INTO client (id, version, chart_number, legal_first, legal_middle, legal_last, chosen_name,"
                + " former_names, pronouns, birth_date, status, emergency_name, emergency_relation, emergency_phone,"
                + " sort_name, registered_at) SELECT "
                + MadeId.CLIENT.sql("seq") + ", 0, " + FIRST_CHART + " + seq, first, '', last, '', '', 'they/them',"
                + " DATE_ADD('1940-01-01', INTERVAL (seq * 7919) MOD 25000 DAY), 'ACTIVE', '', '', '',"
                + " CONCAT(LOWER(last), ' ', LOWER(first)), UTC_TIMESTAMP(6) - INTERVAL 2500 DAY" + numbers);
        run("INSERT INTO client_contact (client_id, position, kind, label, entry, may_text, may_voicemail, may_mail)"
                + " SELECT "
                + MadeId.CLIENT.sql("seq")
                + ", 0, 'PHONE', 'Mobile', CONCAT('(212) ', LPAD(seq DIV 10000, 3, '0'), '-',"
                + " LPAD(seq MOD 10000, 4, '0')), 0, 1, 0 FROM seq_" + from + "_to_" + to);
    }

    private void searchKeys(int from, int to) throws SQLException {
        run("INSERT INTO client_search_key (client_id, value, kind, birth_date) SELECT c.id, CASE k.seq"
                + " WHEN 1 THEN LOWER(c.legal_last) WHEN 2 THEN LOWER(c.legal_first)"
                + " WHEN 3 THEN LOWER(CONCAT(c.legal_first, c.legal_last))"
                + " WHEN 4 THEN LOWER(CONCAT(c.legal_last, c.legal_first))"
                + " ELSE RIGHT(CONCAT('212', LPAD(c.chart_number - " + FIRST_CHART
                + ", 7, '0')), ELT(k.seq - 4, 10, 7, 4)) END,"
                + " ELT(k.seq, 0, 1, 3, 3, 6, 6, 6), c.birth_date FROM client c JOIN seq_1_to_7 k"
                + " WHERE c.chart_number BETWEEN " + (FIRST_CHART + from) + " AND " + (FIRST_CHART + to));
    }

    private void relations(int from, int to) throws SQLException {
        String numbers = " FROM seq_%d_to_%d".formatted(from, to);
        run("INSERT INTO episode_of_care (id, version, client_id, opened_on, closed_on, consented_by_minor) SELECT "
                + MadeId.EPISODE.sql("seq") + ", 0, " + MadeId.CLIENT.sql("seq") + ", '2020-01-01', NULL, 0"
                + numbers);
        run("INSERT INTO treatment_team_member (id, version, client_id, account_id, since, until) SELECT "
                + MadeId.MEMBER.sql("seq") + ", 0, " + MadeId.CLIENT.sql("seq") + ", " + clinicianOf("seq", author)
                + ", '2020-01-01', NULL" + numbers);
    }

    private static String oneOf(List<String> names, String number) {
        return names.stream()
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", ", "ELT(1 + (" + number + ") MOD " + names.size() + ", ", ")"));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
