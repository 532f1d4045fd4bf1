-- Decisions that correct or revoke awards granted before. H2 commits each statement by itself: whatever a power cut leaves
-- of this file, it can be run again.

-- The batch that granted what this one corrects or revokes, and why.
ALTER TABLE register_batch ADD COLUMN IF NOT EXISTS amends VARCHAR(120) REFERENCES register_batch (code);
ALTER TABLE register_batch ADD COLUMN IF NOT EXISTS amendment_kind VARCHAR(20);
ALTER TABLE register_batch ADD COLUMN IF NOT EXISTS amendment_reason VARCHAR(2000);
CREATE INDEX IF NOT EXISTS register_batch_amends ON register_batch (amends);

-- The batch whose decision corrected this award, which then has it anew, or revoked it.
ALTER TABLE register_award ADD COLUMN IF NOT EXISTS superseded_by VARCHAR(120) REFERENCES register_batch (code);

-- A document that somebody brings is known by its bytes.
CREATE INDEX IF NOT EXISTS register_document_sha256 ON register_document (sha256);
