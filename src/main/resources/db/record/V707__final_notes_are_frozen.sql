-- Beside the grants: what a final note is, not even a mistaken program changes. 23000 reaches Spring as a violated
-- integrity; 45000 would reach it as a lost connection.
DELIMITER //
CREATE OR REPLACE TRIGGER progress_note_final BEFORE UPDATE ON progress_note FOR EACH ROW
BEGIN
  IF OLD.status IN ('SIGNED', 'COSIGNED') THEN
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'a final note does not change';
  END IF;
END//
CREATE OR REPLACE TRIGGER progress_note_draft_final_insert BEFORE INSERT ON progress_note_draft FOR EACH ROW
BEGIN
  IF (SELECT status FROM progress_note WHERE id = NEW.note_id) IN ('SIGNED', 'COSIGNED', 'SUBMITTED') THEN
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'a signed note has no draft';
  END IF;
END//
CREATE OR REPLACE TRIGGER progress_note_draft_final_update BEFORE UPDATE ON progress_note_draft FOR EACH ROW
BEGIN
  IF (SELECT status FROM progress_note WHERE id = NEW.note_id) IN ('SIGNED', 'COSIGNED', 'SUBMITTED') THEN
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'a signed note has no draft';
  END IF;
END//
CREATE OR REPLACE TRIGGER progress_note_version_final BEFORE INSERT ON progress_note_version FOR EACH ROW
BEGIN
  IF (SELECT status FROM progress_note WHERE id = NEW.note_id) IN ('SIGNED', 'COSIGNED') THEN
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'a final note gets no further version';
  END IF;
END//
CREATE OR REPLACE TRIGGER note_signature_final BEFORE INSERT ON note_signature FOR EACH ROW
BEGIN
  IF (SELECT status FROM progress_note WHERE id = NEW.note_id) IN ('SIGNED', 'COSIGNED') THEN
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'a final note gets no further signature';
  END IF;
END//
DELIMITER ;
