-- Report years about which a look could not say whether the report is there, with the reason: {"2022": "…"}.
ALTER TABLE observation ADD COLUMN doubts TEXT CHECK (doubts IS NULL OR json_type(doubts) = 'object');
