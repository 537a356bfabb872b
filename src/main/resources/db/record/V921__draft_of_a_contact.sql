-- What happened outside of a session rendered no service.
ALTER TABLE progress_note_draft MODIFY service_id uuid NULL;
