-- Schemas, accounts and roles of Confide. It may be run again at any time, by an account that may create
-- users. Each statement stands on its own, so that any client can run it.
--
-- Before it, set in the same session:
--   @host                     from where the accounts connect: '%' (the default), an address or a subnet
--   @app_password, @migrate_password, @vault_password, @vault_migrate_password, @backup_password
-- A missing or empty password stops the script. Accounts that don't connect over loopback must use TLS.

SET @host = COALESCE(NULLIF(@host, ''), '%');
SET @tls = IF(@host IN ('127.0.0.1', '::1', 'localhost'), 'NONE', 'SSL');

CREATE DATABASE IF NOT EXISTS confide_record CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE IF NOT EXISTS confide_vault CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What the runtime accounts may do is granted to these roles, table by table, by the migrations. The accounts
-- themselves have no right on a schema: a right on a schema can't be taken back for one of its tables.
CREATE ROLE IF NOT EXISTS confide_runtime;
CREATE ROLE IF NOT EXISTS confide_vault_runtime;

SET @identified = CONCAT(QUOTE(@host), ' IDENTIFIED BY ', QUOTE(NULLIF(@app_password, '')), ' REQUIRE ', @tls);
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS confide_app@', @identified);
EXECUTE IMMEDIATE CONCAT('ALTER USER confide_app@', @identified);
EXECUTE IMMEDIATE CONCAT('GRANT confide_runtime TO confide_app@', QUOTE(@host));
EXECUTE IMMEDIATE CONCAT('SET DEFAULT ROLE confide_runtime FOR confide_app@', QUOTE(@host));

SET @identified = CONCAT(QUOTE(@host), ' IDENTIFIED BY ', QUOTE(NULLIF(@migrate_password, '')), ' REQUIRE ', @tls);
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS confide_migrate@', @identified);
EXECUTE IMMEDIATE CONCAT('ALTER USER confide_migrate@', @identified);
EXECUTE IMMEDIATE CONCAT('GRANT ALL PRIVILEGES ON `confide\\_record`.* TO confide_migrate@', QUOTE(@host), ' WITH GRANT OPTION');

SET @identified = CONCAT(QUOTE(@host), ' IDENTIFIED BY ', QUOTE(NULLIF(@vault_password, '')), ' REQUIRE ', @tls);
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS confide_vault@', @identified);
EXECUTE IMMEDIATE CONCAT('ALTER USER confide_vault@', @identified);
EXECUTE IMMEDIATE CONCAT('GRANT confide_vault_runtime TO confide_vault@', QUOTE(@host));
EXECUTE IMMEDIATE CONCAT('SET DEFAULT ROLE confide_vault_runtime FOR confide_vault@', QUOTE(@host));

SET @identified = CONCAT(QUOTE(@host), ' IDENTIFIED BY ', QUOTE(NULLIF(@vault_migrate_password, '')), ' REQUIRE ', @tls);
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS confide_vault_migrate@', @identified);
EXECUTE IMMEDIATE CONCAT('ALTER USER confide_vault_migrate@', @identified);
EXECUTE IMMEDIATE CONCAT('GRANT ALL PRIVILEGES ON `confide\\_vault`.* TO confide_vault_migrate@', QUOTE(@host), ' WITH GRANT OPTION');

-- Both schemas, read only: what mariadb-dump --single-transaction --routines asks for.
SET @identified = CONCAT(QUOTE(@host), ' IDENTIFIED BY ', QUOTE(NULLIF(@backup_password, '')), ' REQUIRE ', @tls);
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS confide_backup@', @identified);
EXECUTE IMMEDIATE CONCAT('ALTER USER confide_backup@', @identified);
EXECUTE IMMEDIATE CONCAT('GRANT SELECT, SHOW VIEW, TRIGGER, EVENT ON `confide\\_record`.* TO confide_backup@', QUOTE(@host));
EXECUTE IMMEDIATE CONCAT('GRANT SELECT, SHOW VIEW, TRIGGER, EVENT ON `confide\\_vault`.* TO confide_backup@', QUOTE(@host));

SET @identified = NULL;
