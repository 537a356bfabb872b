-- The one skill a service took until now.
INSERT IGNORE INTO service_skill (service_id, skill_id)
SELECT id, skill_id FROM offered_service WHERE skill_id IS NOT NULL;
