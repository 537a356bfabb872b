package org.confide.bench;

import java.sql.SQLException;
import org.confide.identity.SignedIn;

/**
 * Something people do, twice over: by hand (R0), reading and writing the same rows in the same transactions with JDBC
 * alone, and by the services (R1), with authorization, audit and JPA. Each call takes the next client or note.
 */
interface Operation {

    /** What it is and what was promised of it. */
    Promise promise();

    /** Who does it. */
    SignedIn person();

    /** How many calls make a block: fewer where one takes long. */
    default int block() {
        return 10;
    }

    /** Makes what the next calls use up; nobody takes the time of it. */
    default void prepare(int calls) throws SQLException {}

    /** {@return how many rows came out or went in, to be compared with the other way} */
    long byHand() throws SQLException;

    /** {@return how many rows came out or went in, to be compared with the other way} */
    long byService();
}
