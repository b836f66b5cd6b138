-- A sweep may also be over settled columns, of which nothing is expected any more. A check cannot be changed, so the column is replaced.
ALTER TABLE sweep ADD COLUMN meant TEXT NOT NULL DEFAULT 'all' CHECK (meant IN ('all', 'due', 'near', 'settled', 'only'));
UPDATE sweep SET meant = scope;
ALTER TABLE sweep DROP COLUMN scope;
ALTER TABLE sweep RENAME COLUMN meant TO scope;
