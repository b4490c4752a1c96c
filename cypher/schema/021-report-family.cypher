// Purpose: versions of one row
CREATE INDEX report_family IF NOT EXISTS
FOR (n:Report)
ON (n.family)
