-- What somebody asks of somebody else, or of whoever holds a role, by a day. A clinical one is of one client and one person.
CREATE TABLE IF NOT EXISTS task (
  id          uuid         NOT NULL,
  words       varchar(200) NOT NULL,
  clinical    boolean      NOT NULL,
  client_id   uuid         NULL,
  assignee_id uuid         NULL,
  for_role    varchar(20)  NULL,
  due_day     date         NOT NULL,
  created_by  uuid         NOT NULL,
  created_at  datetime(6)  NOT NULL,
  done_by     uuid         NULL,
  done_at     datetime(6)  NULL,
  version     bigint       NOT NULL,
  PRIMARY KEY (id),
  KEY task_assignee (assignee_id, done_at),
  KEY task_role (for_role, done_at),
  KEY task_creator (created_by, done_at),
  KEY task_client (client_id),
  CONSTRAINT task_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT task_assignee FOREIGN KEY (assignee_id) REFERENCES account (id),
  CONSTRAINT task_creator FOREIGN KEY (created_by) REFERENCES account (id),
  CONSTRAINT task_finisher FOREIGN KEY (done_by) REFERENCES account (id),
  CONSTRAINT task_for_one CHECK ((assignee_id IS NULL) <> (for_role IS NULL)),
  CONSTRAINT task_clinical CHECK (clinical = 0 OR client_id IS NOT NULL AND assignee_id IS NOT NULL),
  CONSTRAINT task_done CHECK ((done_by IS NULL) = (done_at IS NULL))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON task TO confide_runtime;
