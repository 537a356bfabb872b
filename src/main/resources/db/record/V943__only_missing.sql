-- What a draft misses where that is one thing, for its author's day.
ALTER TABLE progress_note_draft ADD COLUMN IF NOT EXISTS only_missing varchar(300) NULL;
