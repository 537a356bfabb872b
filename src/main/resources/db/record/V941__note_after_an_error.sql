-- A session whose note was entered in error is written again. Each note counts how many of its session and client were
-- marked before it, so that there is at most one that is not.
ALTER TABLE progress_note
  ADD COLUMN IF NOT EXISTS after_errors smallint NOT NULL DEFAULT 0,
  ADD UNIQUE KEY IF NOT EXISTS progress_note_one (session_id, client_id, after_errors),
  DROP KEY IF EXISTS progress_note_session_client;
DELIMITER //
CREATE OR REPLACE TRIGGER progress_note_one BEFORE INSERT ON progress_note FOR EACH ROW
BEGIN
  SET NEW.after_errors = (SELECT count(*) FROM entered_in_error e JOIN progress_note n ON n.id = e.note_id
    WHERE n.session_id = NEW.session_id AND n.client_id = NEW.client_id);
END//
DELIMITER ;
