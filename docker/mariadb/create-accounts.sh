#!/usr/bin/env bash
# Run once by the MariaDB image over its empty database: hands the passwords to accounts.sql.
set -euo pipefail

quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/[\\\\']/\\\\&/g")"; }

{
  echo "SET @host = '%';"
  for account in app migrate vault vault_migrate backup; do
    variable="CONFIDE_${account^^}_PASSWORD"
    echo "SET @${account}_password = $(quoted "${!variable}");"
  done
  cat /opt/accounts.sql
} | docker_process_sql
