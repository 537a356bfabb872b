-- Which notes a sample holds.
CREATE TABLE IF NOT EXISTS sampled_note (
  sample_id uuid NOT NULL,
  note_id   uuid NOT NULL,
  PRIMARY KEY (sample_id, note_id),
  CONSTRAINT sampled_note_sample FOREIGN KEY (sample_id) REFERENCES note_sample (id),
  CONSTRAINT sampled_note_note FOREIGN KEY (note_id) REFERENCES progress_note (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON sampled_note TO confide_runtime;
