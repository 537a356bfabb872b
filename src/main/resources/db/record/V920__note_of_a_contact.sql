-- A note documents a session, or something that happened outside of one: then it has a kind and a moment instead.
ALTER TABLE progress_note
  MODIFY session_id uuid NULL,
  ADD COLUMN IF NOT EXISTS contact_kind varchar(24) NULL AFTER session_id,
  ADD COLUMN IF NOT EXISTS contact_at datetime(6) NULL AFTER contact_kind,
  ADD KEY IF NOT EXISTS progress_note_client_contact (client_id, contact_at),
  ADD CONSTRAINT IF NOT EXISTS progress_note_occasion CHECK (
    (session_id IS NULL) = (contact_kind IS NOT NULL) AND (contact_kind IS NULL) = (contact_at IS NULL));
