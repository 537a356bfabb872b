-- A safety plan being written: one a person and client, saved while it is typed, gone with the version made of it.
CREATE TABLE IF NOT EXISTS safety_plan_draft (
  client_id     uuid        NOT NULL,
  author_id     uuid        NOT NULL,
  based_on      integer     NOT NULL,
  revision      bigint      NOT NULL,
  save_id       uuid        NOT NULL,
  saved         datetime(6) NOT NULL,
  warning_signs text        NOT NULL,
  coping        text        NOT NULL,
  distraction   text        NOT NULL,
  people        text        NOT NULL,
  professionals text        NOT NULL,
  surroundings  text        NOT NULL,
  PRIMARY KEY (client_id, author_id),
  CONSTRAINT safety_plan_draft_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT safety_plan_draft_author FOREIGN KEY (author_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON safety_plan_draft TO confide_runtime;
