-- The single remarks of a thread.
CREATE TABLE IF NOT EXISTS review_remark (
  id          uuid         NOT NULL PRIMARY KEY,
  thread_id   uuid         NOT NULL,
  author_id   uuid         NOT NULL,
  author_name varchar(200) NOT NULL,
  written     datetime(6)  NOT NULL,
  words       text         NOT NULL,
  KEY review_remark_thread (thread_id, written),
  CONSTRAINT review_remark_thread FOREIGN KEY (thread_id) REFERENCES review_thread (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON review_remark TO confide_runtime;
