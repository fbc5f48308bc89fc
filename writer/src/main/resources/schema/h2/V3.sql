-- The ledger, version 3, for H2: a fact's texts stand in its row. As large objects they were kept
-- apart, and every one that was read was copied first.

ALTER TABLE fact ALTER COLUMN quote SET DATA TYPE CHARACTER VARYING;
ALTER TABLE fact ALTER COLUMN evidence SET DATA TYPE CHARACTER VARYING;
