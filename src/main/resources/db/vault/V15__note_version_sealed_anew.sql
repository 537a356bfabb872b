-- Renewed keys seal a version anew, and the version behind it names its bytes. Nothing else of a version ever changes.
GRANT UPDATE (ak_version, ciphertext, prev_ct_hash) ON note_version TO confide_vault_runtime;
