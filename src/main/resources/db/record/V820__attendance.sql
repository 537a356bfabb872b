-- What became of a session for each of its clients: whether they came, since when they are here and when they left.
ALTER TABLE session_client
  ADD COLUMN IF NOT EXISTS presence varchar(20) NOT NULL DEFAULT 'EXPECTED',
  ADD COLUMN IF NOT EXISTS arrived_at datetime(6) NULL,
  ADD COLUMN IF NOT EXISTS left_at datetime(6) NULL;
UPDATE session_client c JOIN session s ON s.id = c.session_id
  SET c.presence = IF(s.status = 'HELD', 'ATTENDED', s.status)
  WHERE c.presence = 'EXPECTED' AND s.status NOT IN ('PLANNED', 'ENTERED_IN_ERROR');
