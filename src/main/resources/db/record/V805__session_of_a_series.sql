-- Which series a session is of, the day the rule gave it, and whether it was changed by itself since.
ALTER TABLE session
  ADD COLUMN IF NOT EXISTS series_id uuid NULL,
  ADD COLUMN IF NOT EXISTS series_day date NULL,
  ADD COLUMN IF NOT EXISTS series_exception boolean NOT NULL DEFAULT FALSE,
  ADD KEY IF NOT EXISTS session_of_series (series_id, planned_start),
  ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS session_series (series_id) REFERENCES session_series (id);
