-- Which group a session is of, so that it carries the members of its day.
ALTER TABLE session
  ADD COLUMN IF NOT EXISTS group_id uuid NULL,
  ADD KEY IF NOT EXISTS session_of_group (group_id, planned_start),
  ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS session_group (group_id) REFERENCES therapy_group (id);
