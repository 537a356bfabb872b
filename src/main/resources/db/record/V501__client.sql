CREATE TABLE IF NOT EXISTS client (
  id uuid NOT NULL PRIMARY KEY,
  version bigint NOT NULL,
  chart_number bigint NOT NULL,
  legal_first varchar(80) NOT NULL,
  legal_middle varchar(80) NOT NULL,
  legal_last varchar(80) NOT NULL,
  chosen_name varchar(80) NOT NULL,
  former_names varchar(300) NOT NULL,
  pronouns varchar(40) NOT NULL,
  birth_date date NOT NULL,
  status varchar(16) NOT NULL,
  emergency_name varchar(160) NOT NULL,
  emergency_relation varchar(60) NOT NULL,
  emergency_phone varchar(40) NOT NULL,
  sort_name varchar(140) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  registered_at datetime(6) NOT NULL,
  UNIQUE KEY client_chart_number (chart_number),
  KEY client_sort_name (sort_name, id),
  KEY client_birth_date (birth_date, id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON client TO confide_runtime;
