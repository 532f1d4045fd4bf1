-- Which templates somebody has looked at and approved, and from which each batch was made. H2 commits each statement by
-- itself: whatever a power cut leaves of this file, it can be run again.

CREATE TABLE IF NOT EXISTS approval_template (
    kind            VARCHAR(120) NOT NULL,
    version         CHAR(64)     NOT NULL,
    approved_by     VARCHAR(200) NOT NULL,
    approved_at     TIMESTAMP    NOT NULL,
    proof_sha256    CHAR(64)     NOT NULL,
    PRIMARY KEY (kind, version)
);

CREATE TABLE IF NOT EXISTS approval_batch_template (
    batch           VARCHAR(120) NOT NULL REFERENCES register_batch (code),
    kind            VARCHAR(120) NOT NULL,
    version         CHAR(64)     NOT NULL,
    PRIMARY KEY (batch, kind)
);
