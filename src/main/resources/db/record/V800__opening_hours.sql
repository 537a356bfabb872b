-- A row a weekday on which the practice is open, 1 is Monday; minutes after midnight by the clock on the wall.
CREATE TABLE IF NOT EXISTS opening_hours (
  weekday       tinyint  NOT NULL,
  opens_minute  smallint NOT NULL,
  closes_minute smallint NOT NULL,
  PRIMARY KEY (weekday),
  CONSTRAINT opening_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT opening_hours_order CHECK (opens_minute >= 0 AND opens_minute < closes_minute AND closes_minute <= 1440)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON opening_hours TO confide_runtime;
