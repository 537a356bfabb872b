-- Who waits for a time. An entry is closed and never removed; nothing in it is clinical.
CREATE TABLE IF NOT EXISTS waitlist_entry (
  id           uuid         NOT NULL,
  client_id    uuid         NOT NULL,
  service_id   uuid         NOT NULL,
  skill_id     uuid         NULL,
  telehealth   boolean      NOT NULL,
  weekdays     integer      NOT NULL,
  from_minute  integer      NOT NULL,
  until_minute integer      NOT NULL,
  urgency      varchar(10)  NOT NULL,
  note         varchar(120) NOT NULL,
  since        datetime(6)  NOT NULL,
  added_by     uuid         NOT NULL,
  state        varchar(10)  NOT NULL,
  session_id   uuid         NULL,
  closed_at    datetime(6)  NULL,
  version      integer      NOT NULL,
  PRIMARY KEY (id),
  KEY waitlist_entry_state (state, since),
  KEY waitlist_entry_client (client_id, state),
  CONSTRAINT waitlist_entry_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT waitlist_entry_service FOREIGN KEY (service_id) REFERENCES offered_service (id),
  CONSTRAINT waitlist_entry_skill FOREIGN KEY (skill_id) REFERENCES skill (id),
  CONSTRAINT waitlist_entry_days CHECK (weekdays BETWEEN 1 AND 127),
  CONSTRAINT waitlist_entry_times CHECK (from_minute >= 0 AND from_minute < until_minute AND until_minute <= 1440)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON waitlist_entry TO confide_runtime;
