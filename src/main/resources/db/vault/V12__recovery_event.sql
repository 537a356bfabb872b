-- What happened in a recovery case, line by line; two at the same moment can't both be the next line.
CREATE TABLE IF NOT EXISTS recovery_event (
    id      uuid        NOT NULL PRIMARY KEY,
    case_id uuid        NOT NULL,
    line_no int         NOT NULL,
    kind    varchar(20) NOT NULL,
    who     uuid        NOT NULL,
    at      datetime(6) NOT NULL,
    UNIQUE KEY recovery_event_line (case_id, line_no),
    CONSTRAINT event_of_case FOREIGN KEY (case_id) REFERENCES recovery_case (id)
);
GRANT SELECT, INSERT ON recovery_event TO confide_vault_runtime;
