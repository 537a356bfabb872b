-- Why an episode of care ended; null while it is open.
ALTER TABLE episode_of_care ADD COLUMN IF NOT EXISTS discharge_reason varchar(24) NULL AFTER closed_on;
