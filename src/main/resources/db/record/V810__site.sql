-- Where the practice is. A site that is given up stays, for the rooms that were there.
CREATE TABLE IF NOT EXISTS site (
  id       uuid         NOT NULL,
  name     varchar(60)  NOT NULL,
  address  varchar(200) NOT NULL,
  position integer      NOT NULL,
  version  integer      NOT NULL,
  PRIMARY KEY (id)
);
GRANT SELECT, INSERT, UPDATE ON site TO confide_runtime;
