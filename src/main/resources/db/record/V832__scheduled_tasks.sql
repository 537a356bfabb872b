-- What is to run and when, kept by db-scheduler 16 under the names it knows. It holds no word about anybody.
CREATE TABLE IF NOT EXISTS scheduled_tasks (
  task_name            varchar(100) NOT NULL,
  task_instance        varchar(100) NOT NULL,
  task_data            blob         NULL,
  execution_time       timestamp(6) NOT NULL,
  picked               boolean      NOT NULL,
  picked_by            varchar(50)  NULL,
  last_success         timestamp(6) NULL,
  last_failure         timestamp(6) NULL,
  consecutive_failures integer      NULL,
  last_heartbeat       timestamp(6) NULL,
  version              bigint       NOT NULL,
  priority             smallint     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY scheduled_tasks_execution (execution_time),
  KEY scheduled_tasks_heartbeat (last_heartbeat)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO confide_runtime;
