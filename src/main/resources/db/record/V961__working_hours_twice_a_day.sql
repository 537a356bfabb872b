-- A weekday may have several spans, such as mornings and afternoons.
ALTER TABLE working_hours DROP PRIMARY KEY, ADD PRIMARY KEY (clinician_id, weekday, begins_minute);
