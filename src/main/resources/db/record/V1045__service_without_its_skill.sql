ALTER TABLE offered_service
  DROP FOREIGN KEY IF EXISTS offered_service_skill,
  DROP COLUMN IF EXISTS skill_id;
