-- What the practice means to charge for a session that was missed. It is kept for later, and no bill is made of it here.
CREATE TABLE IF NOT EXISTS missed_charge (
  id         uuid         NOT NULL PRIMARY KEY,
  session_id uuid         NOT NULL,
  client_id  uuid         NOT NULL,
  kind       varchar(20)  NOT NULL,
  amount     decimal(8,2) NOT NULL,
  currency   char(3)      NOT NULL,
  day        date         NOT NULL,
  state      varchar(20)  NOT NULL,
  reason     varchar(200) NOT NULL,
  version    bigint       NOT NULL,
  KEY missed_charge_session (session_id, client_id),
  KEY missed_charge_client (client_id, day),
  CONSTRAINT missed_charge_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT missed_charge_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON missed_charge TO confide_runtime;
