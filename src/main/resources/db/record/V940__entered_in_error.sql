-- Final notes that stand in the wrong chart, and who says so. The note stays as it was signed; this row takes it out of
-- the places where it misleads. No right to change or remove it is granted to anybody who works here.
CREATE TABLE IF NOT EXISTS entered_in_error (
  note_id uuid NOT NULL PRIMARY KEY,
  marked_by uuid NOT NULL,
  marked_by_name varchar(200) NOT NULL,
  marked datetime(6) NOT NULL,
  reason varchar(300) NOT NULL,
  CONSTRAINT entered_in_error_note FOREIGN KEY (note_id) REFERENCES progress_note (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON entered_in_error TO confide_runtime;
DELIMITER //
CREATE OR REPLACE TRIGGER entered_in_error_final BEFORE INSERT ON entered_in_error FOR EACH ROW
BEGIN
  IF (SELECT status FROM progress_note WHERE id = NEW.note_id) NOT IN ('SIGNED', 'COSIGNED') THEN
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'only a final note is marked as entered in error';
  END IF;
END//
DELIMITER ;
