-- What runs once a night and when next, kept by db-scheduler 16 under the names it knows. It holds no word about anybody.
CREATE TABLE IF NOT EXISTS nightly_task (
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
  KEY nightly_task_execution (execution_time),
  KEY nightly_task_heartbeat (last_heartbeat)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON nightly_task TO confide_runtime;
