-- The numbers that granted awards have in the golden book (sổ vàng). H2 commits each statement by itself: whatever a power
-- cut leaves of this file, it can be run again.

CREATE TABLE IF NOT EXISTS register_golden_book_year (
    year_of_date    INT          NOT NULL PRIMARY KEY,
    last_number     INT          NOT NULL
);

-- One run of numbers for each batch, in the order of its rows.
CREATE TABLE IF NOT EXISTS register_golden_book (
    batch           VARCHAR(120) NOT NULL PRIMARY KEY REFERENCES register_batch (code),
    year_of_date    INT          NOT NULL,
    first_number    INT          NOT NULL,
    certificates    INT          NOT NULL,
    CONSTRAINT register_golden_book_number UNIQUE (year_of_date, first_number)
);
