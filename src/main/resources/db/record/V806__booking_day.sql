-- One row a day: whoever plans something on a day holds its row until the plan is stored, so that two who want the
-- same time come one after the other and the second sees what the first did.
CREATE TABLE IF NOT EXISTS booking_day (
  day date NOT NULL PRIMARY KEY,
  turn bigint NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON booking_day TO confide_runtime;
