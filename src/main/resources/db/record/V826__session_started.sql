-- When the front desk saw a session begin. What is documented as its time stands in the progress note, never here.
ALTER TABLE session ADD COLUMN IF NOT EXISTS started_at datetime(6) NULL;
