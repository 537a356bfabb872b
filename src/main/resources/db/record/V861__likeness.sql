-- From which share of text that repeats the last note on its author is told before signing, in percent.
ALTER TABLE practice ADD COLUMN IF NOT EXISTS likeness_percent integer NOT NULL DEFAULT 70;
