package org.confide.staff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;
import org.confide.practice.SkillId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who has which skill. */
@Component
class SkillRows {

    private final JdbcClient jdbc;

    SkillRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<SkillId> of(AccountId person) {
        return jdbc
                .sql("select skill_id from staff_skill where account_id = ?")
                .param(person.value().toString())
                .query(String.class)
                .list()
                .stream()
                .map(id -> new SkillId(UUID.fromString(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<SkillId, Set<AccountId>> holders() {
        Map<SkillId, Set<AccountId>> holders = new HashMap<>();
        RowCallbackHandler each = row -> holders.computeIfAbsent(
                        new SkillId(UUID.fromString(row.getString("skill_id"))), unused -> new HashSet<>())
                .add(new AccountId(UUID.fromString(row.getString("account_id"))));
        jdbc.sql("select account_id, skill_id from staff_skill").query(each);
        return holders;
    }

    void replace(AccountId person, Set<SkillId> skills) {
        jdbc.sql("delete from staff_skill where account_id = ?")
                .param(person.value().toString())
                .update();
        skills.forEach(skill -> jdbc.sql("insert into staff_skill (account_id, skill_id) values (?, ?)")
                .params(person.value().toString(), skill.value().toString())
                .update());
    }
}
