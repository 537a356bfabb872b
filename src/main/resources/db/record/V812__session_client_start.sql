-- When a client's session is planned, beside the client: so that a chart's newest page and its next session are found on
-- an index, however many sessions lie behind. The server keeps it, nobody writes it.
ALTER TABLE session_client
  ADD COLUMN IF NOT EXISTS planned_start datetime(6) NULL,
  ADD KEY IF NOT EXISTS session_client_start (client_id, planned_start, session_id);
UPDATE session_client c JOIN session s ON s.id = c.session_id
  SET c.planned_start = s.planned_start WHERE c.planned_start IS NULL;
DELIMITER //
CREATE OR REPLACE TRIGGER session_client_start BEFORE INSERT ON session_client FOR EACH ROW
BEGIN
  SET NEW.planned_start = (SELECT planned_start FROM session WHERE id = NEW.session_id);
END//
CREATE OR REPLACE TRIGGER session_moved AFTER UPDATE ON session FOR EACH ROW
BEGIN
  IF NEW.planned_start <> OLD.planned_start THEN
    UPDATE session_client SET planned_start = NEW.planned_start WHERE session_id = NEW.id;
  END IF;
END//
DELIMITER ;
