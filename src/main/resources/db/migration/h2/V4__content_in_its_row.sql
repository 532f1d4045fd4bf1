-- A CLOB of more than 256 bytes lies outside its row, and every SELECT then copies it within the database: 100,000
-- nominations grew to 4 GB and took minutes. Up to this many bytes it now stays in the row; longer ones are as before.
SET MAX_LENGTH_INPLACE_LOB 65536;
