-- The level that names services may name payers too, and is called after neither.
UPDATE supervision_terms SET level = 'SELECTED' WHERE level = 'SELECTED_SERVICES';
