-- Who went through which part of the trail, when, and what they remarked: one row, or a period as far as it went then.
CREATE TABLE IF NOT EXISTS audit_review (
  id uuid NOT NULL PRIMARY KEY,
  row_id bigint NULL,
  from_at datetime(6) NULL,
  until_at datetime(6) NULL,
  last_row bigint NOT NULL,
  reviewer uuid NOT NULL,
  reviewed_at datetime(6) NOT NULL,
  remark varchar(500) NOT NULL,
  KEY audit_review_row (row_id),
  KEY audit_review_at (reviewed_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON audit_review TO confide_runtime;
