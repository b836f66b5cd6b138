-- Requests in a row that a host did not answer as it should; what it is left alone for grows with them.
ALTER TABLE host ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
