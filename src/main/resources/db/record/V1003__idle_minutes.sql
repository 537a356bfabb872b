-- After how many minutes a screen that nobody uses is closed.
ALTER TABLE practice ADD COLUMN IF NOT EXISTS idle_minutes integer NOT NULL DEFAULT 15;
