-- How the practice reminds: one row, made when it is first changed. Hours before a session, separated by commas.
CREATE TABLE IF NOT EXISTS reminder_setting (
  id           integer       NOT NULL PRIMARY KEY,
  lead_hours   varchar(40)   NOT NULL,
  quiet_from   smallint      NOT NULL,
  quiet_until  smallint      NOT NULL,
  telephone    varchar(40)   NOT NULL,
  subject      varchar(120)  NOT NULL,
  mail_text    varchar(2000) NOT NULL,
  phone_text   varchar(300)  NOT NULL,
  version      integer       NOT NULL,
  CONSTRAINT reminder_setting_minutes CHECK (quiet_from BETWEEN 0 AND 1439 AND quiet_until BETWEEN 0 AND 1439)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON reminder_setting TO confide_runtime;
