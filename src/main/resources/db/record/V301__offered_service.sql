CREATE TABLE IF NOT EXISTS offered_service (
  id         uuid        NOT NULL,
  label      varchar(60) NOT NULL,
  minutes    integer     NOT NULL,
  kind       varchar(20) NOT NULL,
  telehealth boolean     NOT NULL,
  active     boolean     NOT NULL,
  position   integer     NOT NULL,
  version    integer     NOT NULL,
  PRIMARY KEY (id)
);
GRANT SELECT, INSERT, UPDATE ON offered_service TO confide_runtime;
