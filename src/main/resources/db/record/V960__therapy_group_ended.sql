-- The last day of a group that ended. Its roster stays.
ALTER TABLE therapy_group ADD COLUMN IF NOT EXISTS ended_on date NULL;
