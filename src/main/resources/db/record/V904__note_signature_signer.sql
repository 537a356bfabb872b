-- Two signatures on a version are two persons'.
ALTER TABLE note_signature ADD UNIQUE KEY IF NOT EXISTS note_signature_person (note_id, version_no, signer_id);
