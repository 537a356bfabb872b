-- When the key file was replaced last; nothing where it never was. Wrappers from before then are under an earlier one.
ALTER TABLE installation ADD COLUMN IF NOT EXISTS rotated datetime(6) NULL;
