-- Hands out chart numbers: each insert is the next one, and none comes twice, whatever becomes of the client.
-- The first is far from 1 so that nobody takes a number for a count.
CREATE TABLE IF NOT EXISTS chart_number (
  number bigint NOT NULL AUTO_INCREMENT PRIMARY KEY
) ENGINE = InnoDB AUTO_INCREMENT = 10430;
GRANT SELECT, INSERT ON chart_number TO confide_runtime;
