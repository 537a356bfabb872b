-- What the header of a chart says of papers and of a safety plan. The rooms they belong to keep it up to date.
ALTER TABLE client
  ADD COLUMN IF NOT EXISTS consent_on           date    NULL,
  ADD COLUMN IF NOT EXISTS privacy_notice_on    date    NULL,
  ADD COLUMN IF NOT EXISTS safety_plan_in_force boolean NOT NULL DEFAULT 0;
UPDATE client c SET
  consent_on = (SELECT max(d.dated) FROM chart_document d WHERE d.client_id = c.id AND d.kind = 'CONSENT'
    AND NOT EXISTS (SELECT 1 FROM document_error e WHERE e.document_id = d.id)),
  privacy_notice_on = (SELECT max(d.dated) FROM chart_document d WHERE d.client_id = c.id AND d.kind = 'PRIVACY_NOTICE'
    AND NOT EXISTS (SELECT 1 FROM document_error e WHERE e.document_id = d.id)),
  safety_plan_in_force = EXISTS (SELECT 1 FROM safety_plan p WHERE p.client_id = c.id AND p.in_force
    AND p.number = (SELECT max(q.number) FROM safety_plan q WHERE q.client_id = c.id));
