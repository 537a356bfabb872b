ALTER TABLE offered_service
  ADD COLUMN IF NOT EXISTS colour varchar(20) NOT NULL DEFAULT 'SPRUCE',
  ADD COLUMN IF NOT EXISTS skill_id uuid NULL,
  ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS offered_service_skill (skill_id) REFERENCES skill (id);
