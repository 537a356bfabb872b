-- A rule by which sessions recur: RFC 5545 in days, from a first day on, at a time of day by the practice's clock in
-- the zone it kept when the series was made. The sessions themselves are rows of session.
CREATE TABLE IF NOT EXISTS session_series (
  id             uuid         NOT NULL PRIMARY KEY,
  rule           varchar(120) NOT NULL,
  first_day      date         NOT NULL,
  start_minute   smallint     NOT NULL,
  zone           varchar(64)  NOT NULL,
  keeps_holidays boolean      NOT NULL,
  ended_before   date         NULL,
  follows_id     uuid         NULL,
  version        bigint       NOT NULL,
  CONSTRAINT session_series_follows FOREIGN KEY (follows_id) REFERENCES session_series (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON session_series TO confide_runtime;
