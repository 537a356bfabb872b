-- The thread a required change came out of; none where the note was returned before there were threads.
ALTER TABLE note_return ADD COLUMN IF NOT EXISTS thread_id uuid NULL;
