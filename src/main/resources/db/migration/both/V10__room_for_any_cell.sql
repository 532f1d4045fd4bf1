-- A cell holds up to 32,767 characters, and a key may be longer than its text: what comes out of a workbook never fails a
-- batch by its length. H2 commits each statement by itself: whatever a power cut leaves of this file, it can be run again.

ALTER TABLE register_award ALTER COLUMN name_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_award ALTER COLUMN identity_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_award ALTER COLUMN unit_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_document ALTER COLUMN recipient SET DATA TYPE VARCHAR(100000);

ALTER TABLE register_past_award ALTER COLUMN name_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN identity_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN unit_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN name SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN unit SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN identity_number SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN achievement SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_past_award ALTER COLUMN reference SET DATA TYPE VARCHAR(100000);

ALTER TABLE register_same_recipient ALTER COLUMN one SET DATA TYPE VARCHAR(400000);
ALTER TABLE register_same_recipient ALTER COLUMN other SET DATA TYPE VARCHAR(400000);
ALTER TABLE register_unit_predecessor ALTER COLUMN unit_key SET DATA TYPE VARCHAR(100000);
ALTER TABLE register_unit_predecessor ALTER COLUMN predecessor_key SET DATA TYPE VARCHAR(100000);
